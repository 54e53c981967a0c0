package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsableAccessTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection.Active connection = rig.connectOrganization(acme);
  private final GrantKey grant = connection.grant();

  @Test
  void givesTheStoredTokenUntilAMinuteBeforeItsEnd() {
    rig.clock().moveTo(expiry().minus(TokenGrant.MARGIN).minusNanos(1000));

    assertThat(usable(fresh()).accessToken()).isEqualTo(stored().tokens().accessToken());
    assertThat(refreshes()).isZero();
  }

  @Test
  void refreshesFromAMinuteBeforeItsEnd() {
    HeldGrant before = stored();
    rig.clock().moveTo(expiry().minus(TokenGrant.MARGIN));

    Access access = usable(fresh());

    assertThat(refreshes()).isEqualTo(1);
    assertThat(access.accessToken()).isNotEqualTo(before.tokens().accessToken());
    assertStoredIsLastIssued();
    assertThat(usable(fresh())).isEqualTo(access);
    assertThat(refreshes()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(value = Obstacle.class, mode = EnumSource.Mode.EXCLUDE, names = "OUTCOME_UNKNOWN")
  void keepsTheGrantAndFreesTheLeaseWhenZoomCantRefreshNow(Obstacle why) {
    expire();
    rig.zoom().script().next(Operation.REFRESH, new ScriptedAnswer.NotNow(why));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.NotNow(why, Optional.empty()));

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertThat(rig.pauses().pauses()).isEmpty();
    assertStoredIsLastIssued();
  }

  @Test
  void asksNotBeforeZoomWantsToBeAskedAgain() {
    expire();
    Instant then = rig.clock().instant().plusSeconds(90);
    rig.zoom()
        .script()
        .next(
            Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED, Optional.of(then)));

    assertThat(fresh())
        .isEqualTo(new UsableAccess.Outcome.NotNow(Obstacle.RATE_LIMITED, Optional.of(then)))
        .isEqualTo(fresh());

    assertThat(refreshes()).isEqualTo(1);
    rig.clock().moveTo(then);
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
  }

  @Test
  void lapsesTheConnectionOnceWhenTheGrantIsDead() {
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);
    expire();

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());
    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(current())
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.TOKEN_DEAD));
    List<Entry> lapses =
        rig.ports().journal().all(acme.id()).stream()
            .filter(entry -> entry.kind() == EntryKind.CONNECTION_LAPSED)
            .toList();
    assertThat(lapses).singleElement().extracting(Entry::cause).isEqualTo("TOKEN_DEAD");
    assertThat(rig.ports().grants().all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GRANT_DEAD", "AUTHORIZER_GONE", "APP_DISABLED", "ACCOUNT_GONE", "SCOPES_MISSING"})
  void takesNoOtherRefusalForDeath(Refusal why) {
    expire();
    rig.zoom().script().next(Operation.REFRESH, new ScriptedAnswer.Refused(why));

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.NotNow.class);

    assertThat(current()).isEqualTo(connection);
    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
  }

  @Test
  void replacesARefusedTokenOnlyWhileItIsTheStoredOne() {
    Access refused = usable(fresh());

    Access replaced = usable(insteadOf(refused));
    assertThat(replaced).isNotEqualTo(refused);
    assertThat(usable(insteadOf(refused))).isEqualTo(replaced);

    assertThat(refreshes()).isEqualTo(1);
    assertStoredIsLastIssued();
  }

  @Test
  void callsNoZoomForAGrantOfAnotherEnvironment() {
    expire();
    int calls = rig.zoom().script().calls();

    assertThat(
            ZoomElsewhere.foyerOf(rig)
                .connections()
                .usableAccess()
                .handle(new UsableAccess.Command.Fresh(grant)))
        .isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
    assertThat(current()).isEqualTo(connection);
    assertThat(stored()).isNotNull();
  }

  private void expire() {
    rig.clock().moveTo(expiry());
  }

  private Instant expiry() {
    return stored().tokens().accessExpiresAt();
  }

  private HeldGrant stored() {
    return rig.ports().grants().find(grant).orElseThrow();
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private UsableAccess.Outcome fresh() {
    return rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private UsableAccess.Outcome insteadOf(Access refused) {
    return rig.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.InsteadOf(grant, refused));
  }

  private static Access usable(UsableAccess.Outcome outcome) {
    return Expected.outcome(UsableAccess.Outcome.Usable.class, outcome).access();
  }

  private int refreshes() {
    return rig.zoom().script().calls(Operation.REFRESH);
  }

  private void assertStoredIsLastIssued() {
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(stored().tokens());
  }
}
