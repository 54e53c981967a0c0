package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("BR-10")
class ConnectionIsWatchedTest {
  private static final String ZOE = "zoe@acme.example";
  private static final Duration SWEEP = Duration.ofMinutes(70);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private OrganizationConnection.Active active;

  @BeforeEach
  void connect() {
    active = rig.connectOrganization(acme);
  }

  @Test
  void noticesWithinOneSweepThatTheAuthorizerIsNoAdminAnyMore() {
    rig.zoom().people().change(ZOE, Person::demoted);

    rig.later(SWEEP);

    assertThat(lapse()).isEqualTo(LapseReason.ROLE_LOST);
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.journal(acme)).contains(EntryKind.CONNECTION_LAPSED);
  }

  @Test
  void noticesThatTheAuthorizerIsDeactivated() {
    rig.zoom().people().change(ZOE, Person::deactivated);

    assertThat(check()).isInstanceOf(CheckConnection.Outcome.HasLapsed.class);

    assertThat(lapse()).isEqualTo(LapseReason.AUTHORIZER_DEACTIVATED);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_PERMISSION, ROLE_LOST",
    "USER_NOT_IN_ACCOUNT, AUTHORIZER_DELETED",
    "ACCOUNT_GONE, ACCOUNT_GONE",
    "SCOPES_MISSING, SCOPES_MISSING",
    "APP_DISABLED, DISABLED_BY_ZOOM_ADMIN",
  })
  void namesWhatZoomSaysForGood(Refusal refusal, LapseReason reason) {
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.Refused(refusal));

    check();

    assertThat(lapse()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "GRANT_DEAD, TOKEN_DEAD",
    "AUTHORIZER_GONE, AUTHORIZER_DELETED",
    "APP_DISABLED, DISABLED_BY_ZOOM_ADMIN",
    "ACCOUNT_GONE, ACCOUNT_GONE",
    "SCOPES_MISSING, SCOPES_MISSING",
  })
  void namesWhyARefreshTokenDied(Refusal refusal, LapseReason reason) {
    rig.zoom().script().always(Operation.REFRESH, new ScriptedAnswer.Refused(refusal));

    rig.later(SWEEP);

    assertThat(lapse()).isEqualTo(reason);
  }

  @Test
  void noticesThatAScopeIsMissingAfterARefresh() {
    rig.zoom().refreshOnly(ZOE, ZoomApp.ORGANIZATION, Scopes.parse("user:read:user:admin"));

    rig.later(SWEEP);

    assertThat(lapse()).isEqualTo(LapseReason.SCOPES_MISSING);
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstacle.class,
      names = {"UNREACHABLE", "OUTCOME_UNKNOWN", "ZOOM_IN_TROUBLE"})
  void isAtRiskWhileZoomFailsAndRecovers(Obstacle obstacle) {
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.NotNow(obstacle));
    check();
    OrganizationConnection atRisk = current();
    assertThat(atRisk).isInstanceOf(OrganizationConnection.AtRisk.class);

    rig.later(Duration.ofDays(3));
    assertThat(current().since()).isEqualTo(atRisk.since());
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();

    rig.zoom().script().mend();
    rig.later(Duration.ofMinutes(6));
    assertThat(current()).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(rig.journal(acme))
        .contains(EntryKind.CONNECTION_AT_RISK, EntryKind.CONNECTION_RECOVERED)
        .doesNotContain(EntryKind.CONNECTION_LAPSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstacle.class,
      names = {"RATE_LIMITED", "APP_MISCONFIGURED", "APP_NOT_SET_UP", "REFRESH_UNDER_WAY"})
  void learnsNothingAboutTheConnectionFromFaultsThatAreNotIts(Obstacle obstacle) {
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.NotNow(obstacle));

    assertThat(check()).isEqualTo(new CheckConnection.Outcome.Stands(active, false));

    assertThat(current()).isEqualTo(active);
  }

  @Test
  void believesABadAnswerOnlyTheSecondTime() {
    rig.zoom().script().next(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.NO_PERMISSION));

    check();

    assertThat(current()).isEqualTo(active);
  }

  @Test
  void takesAHintForTheCauseOnlyIfSomethingIsWrong() {
    suspect(LapseReason.AUTHORIZER_LEFT_ACCOUNT);
    assertThat(check()).isEqualTo(new CheckConnection.Outcome.Stands(active, true));

    rig.zoom()
        .script()
        .always(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.USER_NOT_IN_ACCOUNT));
    suspect(LapseReason.AUTHORIZER_LEFT_ACCOUNT);
    check();

    assertThat(lapse()).isEqualTo(LapseReason.AUTHORIZER_LEFT_ACCOUNT);
  }

  @Test
  void takesFreshTokensThatAreRefusedForHoursForDead() {
    rig.zoom()
        .script()
        .always(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    check();
    assertThat(current())
        .isInstanceOfSatisfying(
            OrganizationConnection.AtRisk.class,
            atRisk -> assertThat(atRisk.why()).isEqualTo(Doubt.ACCESS_REFUSED));

    rig.clock().advance(CheckConnection.REFUSED_FOR_GOOD_AFTER.plusSeconds(1));
    check();

    assertThat(lapse()).isEqualTo(LapseReason.TOKEN_DEAD);
  }

  @Test
  void stopsWatchingWhatHasEnded() {
    rig.disconnect(acme);
    rig.runDueJobs();
    int before = rig.zoom().script().calls();

    rig.later(Duration.ofDays(2));

    assertThat(rig.zoom().script().calls()).isEqualTo(before);
  }

  @Test
  void findsConnectionsAgainWhoseOwnJobWasLost() {
    rig.ports().jobs().forgetAll();
    rig.zoom().people().change(ZOE, Person::demoted);

    rig.foyer().connections().startWatching().handle();
    rig.later(SWEEP);
    rig.later(SWEEP);

    assertThat(lapse()).isEqualTo(LapseReason.ROLE_LOST);
  }

  private CheckConnection.Outcome check() {
    return rig.foyer()
        .connections()
        .checkConnection()
        .handle(new CheckConnection.Command(acme.id(), active.id()));
  }

  /** Zoom's message says so. */
  private void suspect(LapseReason cause) {
    rig.ports()
        .healthHistory()
        .note(acme.id(), active.id(), new Diagnosis.Suspected(cause), rig.clock().instant());
    rig.clock().advance(Duration.ofSeconds(1));
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private LapseReason lapse() {
    return ((OrganizationConnection.Lapsed) current()).reason();
  }
}
