package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.OrganizationConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody disconnects here while another node refreshes: nothing comes back to life. */
class DisconnectWhileRefreshingTest {

  private final Cluster cluster = Cluster.shared();
  private final NodeProcess other = cluster.other();

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void release() {
    other.release();
  }

  /** The disconnect waits for the pair, and revokes it. */
  @ParameterizedTest
  @EnumSource(
      names = {"BEFORE_THE_CALL", "AFTER_THE_ANSWER", "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT"})
  void revokesWhatTheRefreshBrings(Point point) {
    CompletableFuture<String> refresh = other.refreshUntil(point, acme.grant());
    CompletableFuture<String> disconnect = cluster.here().disconnect(acme.organization());
    await().atMost(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS).until(this::isOver);
    other.goOn(point);
    assertThat(disconnect.join()).isEqualTo("Revoked");
    refresh.join();
    staysOver();
  }

  /** The node was away so long that the disconnect could not wait for it. */
  @ParameterizedTest
  @EnumSource(names = {"BEFORE_THE_CALL", "AFTER_THE_ANSWER"})
  void revokesWhatComesTooLate(Point point) {
    CompletableFuture<String> refresh = other.refreshUntil(point, acme.grant());
    acme.letLeaseRunOut();
    assertThat(cluster.here().disconnect(acme.organization()).join())
        .isIn("Revoked", "NothingLeft");
    other.goOn(point);
    assertThat(refresh.join()).isEqualTo(NodeCommands.DEAD);
    staysOver();
  }

  private void staysOver() {
    assertThat(isOver()).isTrue();
    assertThat(acme.revokedAtZoom()).isTrue();
    assertThat(cluster.stored()).isEmpty();
    GoldenInvariant.holdsOn(cluster);
  }

  private boolean isOver() {
    return acme.connection() instanceof OrganizationConnection.Ended;
  }
}
