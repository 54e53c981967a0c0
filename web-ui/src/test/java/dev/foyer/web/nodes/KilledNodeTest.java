package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is killed in the middle of a refresh; then another one needs the token. */
class KilledNodeTest {

  private final Cluster cluster = Cluster.shared();
  private final NodeProcess victim = cluster.victim();

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void leave() {
    victim.close();
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

  /** The only moment at which a pair can be lost; then the journal says so. */
  @Test
  void losesThePairWhenKilledAfterTheAnswer() {
    killAt(Point.AFTER_THE_ANSWER);
    acme.letLeaseRunOut();
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(NodeCommands.DEAD);
    assertThat(acme.connection())
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.TOKEN_DEAD));
    assertThat(acme.causeOfLapse()).isEqualTo("ROTATION_LOST");
    GoldenInvariant.holdsWithLossesOn(cluster, 1);
  }

  @Test
  void leavesThePairToItsHomeWhenKilledBeforeTheCommit() {
    killAt(Point.BEFORE_THE_COMMIT);
    acme.letLeaseRunOut();
    NodeProcess restarted = cluster.victim();
    assertThat(restarted.refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    restarted.close();
    assertThat(cluster.here().refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
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
}
