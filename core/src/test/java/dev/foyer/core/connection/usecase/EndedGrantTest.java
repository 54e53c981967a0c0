package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tokens of a connection that was ended are revoked and erased, whatever goes wrong. */
@Rule("BR-61")
class EndedGrantTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String GRACE = "grace@mail.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void isRevokedAtOnce() {
    rig.connectOrganization(acme);

    assertThat(rig.disconnect(acme).grant()).isEqualTo(new EndGrant.Outcome.Revoked());

    assertGone(ZOE, ZoomApp.ORGANIZATION);
    assertThat(rig.journal(acme))
        .endsWith(EntryKind.CONNECTION_DISCONNECTED, EntryKind.GRANT_REVOKED);
  }

  @Test
  void isRefreshedToBeRevoked() {
    rig.connectOrganization(acme);
    rig.clock().advance(Duration.ofHours(2));

    assertThat(rig.disconnect(acme).grant()).isEqualTo(new EndGrant.Outcome.Revoked());

    assertGone(ZOE, ZoomApp.ORGANIZATION);
  }

  @Test
  void isRevokedWithAnotherTokenIfZoomRefusesTheFirst() {
    rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .next(Operation.REVOKE, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));

    assertThat(rig.disconnect(acme).grant()).isEqualTo(new EndGrant.Outcome.Revoked());

    assertGone(ZOE, ZoomApp.ORGANIZATION);
  }

  @Test
  void isRevokedLaterIfZoomCantNow() {
    rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .always(Operation.REVOKE, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    assertThat(rig.disconnect(acme).grant())
        .isEqualTo(new EndGrant.Outcome.Later(Obstacle.ZOOM_IN_TROUBLE));
    rig.later(Duration.ofMinutes(5));

    rig.zoom().script().mend();
    rig.later(Duration.ofMinutes(5));

    assertGone(ZOE, ZoomApp.ORGANIZATION);
    assertThat(rig.journal(acme)).endsWith(EntryKind.GRANT_REVOKED);
  }

  @Test
  void isRevokedByTheJobIfTheNodeDiesBetween() {
    var connection = rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .meanwhile(
            Operation.REVOKE,
            () -> {
              throw new NodeDied();
            });
    try {
      rig.disconnect(acme);
    } catch (NodeDied _) {
      assertThat(
              rig.ports()
                  .jobs()
                  .dueAt(new Job(JobKind.END_GRANT, acme.id().value(), connection.id().value())))
          .isPresent();
    }

    rig.later(Duration.ofMinutes(2));

    assertGone(ZOE, ZoomApp.ORGANIZATION);
  }

  private static final class NodeDied extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void isOnlyErasedIfZoomHasEndedIt() {
    rig.connectOrganization(acme);
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);

    assertThat(rig.disconnect(acme).grant()).isEqualTo(new EndGrant.Outcome.NothingLeft());

    assertGone(ZOE, ZoomApp.ORGANIZATION);
  }

  @Test
  void isOnlyErasedIfItIsOfAnotherEnvironment() {
    rig.connectOrganization(acme);
    int calls = rig.zoom().script().calls();

    assertThat(
            ZoomElsewhere.foyerOf(rig)
                .connections()
                .disconnect()
                .handle(new Disconnect.Command(acme.id(), acme.as("ada"))))
        .isInstanceOf(Disconnect.Outcome.Disconnected.class);

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
  }

  @Test
  void isErasedAfterADayOfTroubleAndTheJournalSaysSo() {
    rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .always(Operation.REVOKE, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    rig.disconnect(acme);

    rig.later(Duration.ofHours(23));
    assertThat(rig.ports().grants().all()).hasSize(1);
    rig.later(Duration.ofHours(2));

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.ports().journal().all(acme.id()).getLast())
        .extracting(Entry::kind, Entry::cause)
        .containsExactly(EntryKind.GRANT_ERASED_ONLY, "ZOOM_IN_TROUBLE");
    assertThat(rig.ports().jobs().due(rig.clock().instant().plus(Duration.ofDays(30))))
        .extracting(Job::kind)
        .doesNotContain(JobKind.END_GRANT);
  }

  @Test
  void isErasedAfterADayOfTroubleForAPersonalOneToo() {
    PersonalConnection.Connected personal = rig.connectPersonal(acme.member("grace"), GRACE);
    rig.zoom().desk().withoutCredentialsFor(ZoomApp.PERSONAL);
    rig.foyer()
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(acme.id(), acme.member("grace").id()));

    rig.later(Duration.ofHours(1));
    assertThat(rig.ports().grants().find(personal.grant())).isPresent();
    rig.later(Duration.ofHours(26));

    assertThat(rig.ports().grants().find(personal.grant())).isEmpty();
    assertThat(rig.journal(acme)).endsWith(EntryKind.GRANT_ERASED_ONLY);
  }

  private void assertGone(String zoomUser, ZoomApp app) {
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(zoomUser, app)).isEmpty();
  }
}
