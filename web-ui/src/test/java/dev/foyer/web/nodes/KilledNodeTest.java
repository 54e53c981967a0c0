package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is killed in the middle of a refresh; then another one needs the token. */
class KilledNodeTest {

  private static Cluster cluster;
  private static NodeProcess next;

  private ConnectedAcme acme;
  private NodeProcess victim;

  @BeforeAll
  static void startTheFirst() {
    cluster = Cluster.start("killed-node");
    next = cluster.starting("node");
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @BeforeEach
  void connect() {
    victim = next.ready();
    next = cluster.starting("node");
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void leave() {
    acme.leave();
  }

  @Test
  void leavesTheTokenUnspentWhenKilledBeforeTheCall() {
    killAt(Point.BEFORE_THE_CALL);
    acme.letLeaseRunOut();
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void losesTheTokenWhenKilledAfterTheAnswer() {
    killAt(Point.AFTER_THE_ANSWER);
    saysWhyItLapsed();
  }

  @Test
  void losesTheTokenWhenKilledBeforeTheCommit() {
    killAt(Point.BEFORE_THE_COMMIT);
    saysWhyItLapsed();
  }

  @Test
  void leavesTheNewTokenToTheOthersWhenKilledAfterTheCommit() {
    killAt(Point.AFTER_THE_COMMIT);
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  private void killAt(Point point) {
    victim.refreshUntil(point, acme.grant());
    victim.kill();
  }

  private void saysWhyItLapsed() {
    acme.letLeaseRunOut();
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(NodeCommands.DEAD);
    assertThat(acme.connection())
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.TOKEN_DEAD));
    GoldenInvariant.holdsWithLossesOn(cluster, 1);
  }
}
