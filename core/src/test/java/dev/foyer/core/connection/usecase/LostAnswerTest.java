package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import org.junit.jupiter.api.Test;

/** A refresh token was sent, and what Zoom did with it is not known. */
class LostAnswerTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection.Active connection = rig.connectOrganization(acme);
  private final GrantKey grant = connection.grant();

  @Test
  void isAnsweredBySendingTheTokenOnceMore() {
    expire();
    zoom(new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(refreshes()).isEqualTo(2);
    assertStoredIsLastIssued();
  }

  @Test
  void isALostRotationIfZoomHadReplacedTheToken() {
    expire();
    zoom(new ScriptedAnswer.DoneButLost());

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());
    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(refreshes()).isEqualTo(2);
    assertThat(current()).isInstanceOf(OrganizationConnection.Lapsed.class);
    assertThat(causeOfTheLapse()).isEqualTo("ROTATION_LOST");
  }

  @Test
  void endsAfterTheSecondTimeWithoutHarm() {
    expire();
    zoom(new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));
    zoom(new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);

    assertThat(refreshes()).isEqualTo(2);
    assertThat(current()).isEqualTo(connection);
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertStoredIsLastIssued();
  }

  @Test
  void isRememberedWhenTheSecondCallDidNotReachZoom() {
    expire();
    zoom(new ScriptedAnswer.DoneButLost());
    zoom(new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(causeOfTheLapse()).isEqualTo("ROTATION_LOST");
  }

  @Test
  void isSuspectedAfterAnAnswerThatWasNotZooms() {
    expire();
    zoom(new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);
    zoom(new ScriptedAnswer.Refused(Refusal.GRANT_DEAD));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(causeOfTheLapse()).isEqualTo("ROTATION_LOST");
  }

  @Test
  void isNoneAfterAnAnswerThatZoomGave() {
    expire();
    zoom(new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);
    zoom(new ScriptedAnswer.Refused(Refusal.GRANT_DEAD));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(causeOfTheLapse()).isEqualTo("TOKEN_DEAD");
  }

  @Test
  void ofANodeThatDiedIsALostRotationIfZoomHadReplacedTheToken() {
    expire();
    HeldGrant held = stored();
    rig.ports().grants().lease(held, RefreshGrant.LEASE).orElseThrow();
    rig.zoom().refresh(ZoomApp.ORGANIZATION, held.tokens().refreshToken());
    rig.clock().advance(RefreshGrant.LEASE);

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(refreshes()).isEqualTo(2);
    assertThat(causeOfTheLapse()).isEqualTo("ROTATION_LOST");
  }

  @Test
  void ofANodeThatDiedIsSentOnceMoreAndNotTwice() {
    expire();
    rig.ports().grants().lease(stored(), RefreshGrant.LEASE).orElseThrow();
    rig.clock().advance(RefreshGrant.LEASE);
    zoom(new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);
    assertThat(refreshes()).isEqualTo(1);

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertStoredIsLastIssued();
  }

  @Test
  void isForgottenWithTheNextPair() {
    expire();
    zoom(new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));
    fresh();
    expire();
    zoom(new ScriptedAnswer.Refused(Refusal.GRANT_DEAD));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(causeOfTheLapse()).isEqualTo("TOKEN_DEAD");
  }

  private void zoom(ScriptedAnswer answer) {
    rig.zoom().script().next(Operation.REFRESH, answer);
  }

  private void expire() {
    rig.clock().moveTo(stored().tokens().accessExpiresAt());
  }

  private HeldGrant stored() {
    return rig.ports().grants().find(grant).orElseThrow();
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private String causeOfTheLapse() {
    return rig.ports().journal().all(acme.id()).stream()
        .filter(entry -> entry.kind() == EntryKind.CONNECTION_LAPSED)
        .map(Entry::cause)
        .reduce((one, another) -> one + " and " + another)
        .orElseThrow();
  }

  private UsableAccess.Outcome fresh() {
    return rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private int refreshes() {
    return rig.zoom().script().calls(Operation.REFRESH);
  }

  private void assertStoredIsLastIssued() {
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(stored().tokens());
  }
}
