package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.OrganizationConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is frozen while it holds the lease, for longer than the lease lasts, and comes back. */
class FrozenNodeTest {

  private final Cluster cluster = Cluster.shared();
  private final NodeProcess frozen = cluster.one();

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void leave() {
    frozen.thaw();
    frozen.release();
    cluster.here().release();
    cluster.zoom().control("PUT", "settings", "{\"tolerateSpentTokens\":false}");
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

  /** At a Zoom that takes a spent token once more, so that the other gets a pair of its own. */
  @Test
  void leavesTheSecondPairAloneWhenItComesBackWithTheFirst() {
    cluster.zoom().control("PUT", "settings", "{\"tolerateSpentTokens\":true}");
    CompletableFuture<String> asked = freezeAt(Point.AFTER_THE_ANSWER);
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    comeBack(Point.AFTER_THE_ANSWER);
    assertThat(asked.join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(2);
    GoldenInvariant.holdsOn(cluster);
  }

  /** The row is locked then: the others can only wait for the end of that transaction. */
  @Test
  void keepsTheOthersWaitingForItsPairWhenItWasFrozenBeforeTheCommit() {
    CompletableFuture<String> asked = frozen.refreshUntil(Point.BEFORE_THE_COMMIT, acme.grant());
    frozen.freeze();
    CompletableFuture<String> askedHere = cluster.here().refresh(acme.grant());
    await()
        .atMost(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS)
        .until(this::somebodyWaitsForALock);
    comeBack(Point.BEFORE_THE_COMMIT);
    assertThat(asked.join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(askedHere.join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  private boolean somebodyWaitsForALock() {
    return cluster
        .database()
        .sql("SELECT EXISTS (SELECT 1 FROM information_schema.innodb_lock_waits)")
        .query(Boolean.class)
        .single();
  }

  private CompletableFuture<String> freezeAt(Point point) {
    CompletableFuture<String> asked = frozen.refreshUntil(point, acme.grant());
    frozen.freeze();
    acme.letLeaseRunOut();
    return asked;
  }

  private void comeBack(Point point) {
    frozen.thaw();
    frozen.release();
    cluster.here().release();
    cluster.zoom().control("PUT", "settings", "{\"tolerateSpentTokens\":false}");
    frozen.goOn(point);
  }
}
