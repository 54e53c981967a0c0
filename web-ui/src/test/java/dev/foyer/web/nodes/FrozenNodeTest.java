package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is frozen while it holds the lease, for longer than the lease lasts, and comes back. */
class FrozenNodeTest {

  private static Cluster cluster;
  private static NodeProcess frozen;

  private ConnectedAcme acme;

  @BeforeAll
  static void startANode() {
    cluster = Cluster.start("frozen-node");
    frozen = cluster.starting("frozen").ready();
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void leave() {
    acme.leave();
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void takesTheOthersPairWhenItWasFrozenBeforeTheCall() {
    CompletableFuture<String> asked = freezeAt(Point.BEFORE_THE_CALL);
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    comeBack(Point.BEFORE_THE_CALL);
    assertThat(asked.join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void bringsItsPairWhileTheOtherLooksASecondTime() {
    CompletableFuture<String> asked = freezeAt(Point.AFTER_THE_ANSWER);
    CompletableFuture<String> askedHere =
        cluster.here().refreshUntil(Point.BEFORE_THE_SECOND_LOOK, acme.grant());
    comeBack(Point.AFTER_THE_ANSWER);
    assertThat(asked.join()).isEqualTo(acme.usableAsIssuedLast());
    cluster.here().goOn(Point.BEFORE_THE_SECOND_LOOK);
    assertThat(askedHere.join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void revokesItsPairWhenTheOthersHaveGivenTheConnectionUp() {
    CompletableFuture<String> asked = freezeAt(Point.AFTER_THE_ANSWER);
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(NodeCommands.DEAD);
    assertThat(acme.connection()).isInstanceOf(OrganizationConnection.Lapsed.class);
    comeBack(Point.AFTER_THE_ANSWER);
    assertThat(asked.join()).isEqualTo(NodeCommands.DEAD);
    assertThat(acme.revokedAtZoom()).isTrue();
    GoldenInvariant.holdsOn(cluster);
  }

  private CompletableFuture<String> freezeAt(Point point) {
    CompletableFuture<String> asked = frozen.refreshUntil(point, acme.grant());
    frozen.freeze();
    acme.letLeaseRunOut();
    return asked;
  }

  private void comeBack(Point point) {
    frozen.thaw();
    frozen.goOn(point);
  }
}
