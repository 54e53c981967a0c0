package dev.foyer.core.upkeep.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.fixture.ANotice;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.core.upkeep.Area;
import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.KeysetState;
import dev.foyer.core.upkeep.SchemaState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is known to go wrong is found, and nothing else is. */
class FaultsAreFoundTest {
  private static final String ZOE = "zoe@acme.example";
  private static final SchemaState SCHEMA = new SchemaState("22", 0, 0, 0);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
    rig.runDueJobs();
  }

  private Diagnose.Outcome.Diagnosed diagnosed() {
    return Expected.outcome(
        Diagnose.Outcome.Diagnosed.class,
        rig.diagnosis().handle(new Diagnose.Command(FoyerUnderTest.SUPPORT)));
  }

  private List<Fault> faults() {
    return diagnosed().findings().stream().map(Finding::fault).toList();
  }

  private void databaseIs(Duration within, Duration ahead, SchemaState schema) {
    rig.ports().vitals().databaseIs(new DatabaseState.Answers(within, ahead, schema));
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(diagnosed().findings()).isEmpty();
    assertThat(diagnosed().notLookedAt()).isEmpty();
  }

  @Test
  void isForSupportOnly() {
    assertThat(
            rig.diagnosis()
                .handle(new Diagnose.Command(new Actor.AMember(acme.member("ada").id()))))
        .isEqualTo(new Diagnose.Outcome.NotAllowed(Denial.ONLY_SUPPORT));
  }

  @Test
  void looksAtNothingElseWithoutADatabase() {
    rig.ports().vitals().databaseIs(new DatabaseState.Silent("connection refused"));

    assertThat(faults()).containsExactly(Fault.DATABASE_GONE);
    assertThat(diagnosed().notLookedAt())
        .contains(Area.KEYSET, Area.ZOOM, Area.CONNECTIONS)
        .doesNotContain(Area.DATABASE);
  }

  @Test
  void looksAtNothingElseWithoutTheKeyset() {
    rig.ports().vitals().keysetIs(new KeysetState.Unusable("it can't be read"));

    assertThat(faults()).containsExactly(Fault.KEYSET_UNUSABLE);
    assertThat(diagnosed().notLookedAt()).contains(Area.ZOOM).doesNotContain(Area.KEYSET);
  }

  @Test
  void findsASlowDatabase() {
    databaseIs(Duration.ofMillis(249), Duration.ZERO, SCHEMA);
    assertThat(faults()).isEmpty();
    databaseIs(Duration.ofMillis(250), Duration.ZERO, SCHEMA);
    assertThat(faults()).containsExactly(Fault.DATABASE_SLOW);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, SCHEMA_OLD", "0, 1, 0, SCHEMA_NEWER", "0, 0, 1, SCHEMA_FAILED"})
  void findsASchemaThatIsNotTheProgrammes(int missing, int unknown, int failed, Fault fault) {
    databaseIs(Duration.ZERO, Duration.ZERO, new SchemaState("21", missing, unknown, failed));

    assertThat(faults()).containsExactly(fault);
  }

  @Test
  void findsClocksThatAreOff() {
    databaseIs(Duration.ZERO, Duration.ofSeconds(59), SCHEMA);
    assertThat(faults()).isEmpty();
    databaseIs(Duration.ZERO, Duration.ofSeconds(-60), SCHEMA);
    assertThat(faults()).containsExactly(Fault.NODE_CLOCK_OFF);
    rig.zoom().clockIsAheadBy(Duration.ofMinutes(10));
    assertThat(diagnosed().findings())
        .first()
        .satisfies(
            worst -> {
              assertThat(worst.fault()).isEqualTo(Fault.DATABASE_CLOCK_OFF);
              assertThat(worst.about().named()).containsEntry("seconds", "-600");
            });
  }

  @Test
  void findsJobsThatNobodyRuns() {
    rig.ports().jobs().noLaterThan(job(1), rig.clock().instant());
    assertThat(faults()).isEmpty();
    rig.clock().advance(Duration.ofMinutes(3));

    assertThat(faults()).containsExactly(Fault.JOBS_OVERDUE);
  }

  @Test
  void findsJobsThatKeepFailing() {
    rig.ports().jobs().fail(job(1), 2, "ConnectException");
    assertThat(faults()).isEmpty();
    rig.ports().jobs().fail(job(2), 3, "ConnectException");

    assertThat(faults()).containsExactly(Fault.JOBS_FAILING);
  }

  private Job job(int subject) {
    return new Job(JobKind.PROVISION_MEETING, acme.id().value(), new UUID(0, subject));
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, ZOOM_UNREACHABLE",
    "ZOOM_IN_TROUBLE, ZOOM_IN_TROUBLE",
    "APP_MISCONFIGURED, CREDENTIALS_REFUSED",
    "APP_NOT_SET_UP, ZOOM_NOT_SET_UP"
  })
  void findsWhatKeepsItFromZoom(Obstacle obstacle, Fault fault) {
    rig.zoom()
        .script()
        .always(Operation.EXCHANGE, new ScriptedAnswer.NotNow(obstacle, Optional.empty()));

    assertThat(faults()).containsExactly(fault, fault);
  }

  @Test
  void findsAMissingWebhookSecret() {
    rig.zoom().webhooks().forgetSecret(ZoomApp.PERSONAL);

    assertThat(faults()).containsExactly(Fault.WEBHOOK_SECRET_MISSING);
  }

  @Test
  void findsRefusedWebhooksUntilOneIsHeardAgain() {
    ANotice notice = rig.given().aNotice().at(rig.clock().instant());
    rig.foyer()
        .hearing()
        .receiveWebhook()
        .handle(
            rig.zoom()
                .webhooks()
                .forged(rig.zoom().webhooks().tells(notice.ofRemoval(), rig.clock().instant())));
    assertThat(faults()).containsExactly(Fault.WEBHOOKS_REFUSED);

    rig.clock().advance(Duration.ofMinutes(1));
    rig.zoomTells(notice.at(rig.clock().instant()).ofRemoval());
    assertThat(faults()).doesNotContain(Fault.WEBHOOKS_REFUSED);
  }

  @Test
  void asksZoomWhetherTheAuthorizerIsStillAnAdmin() {
    rig.zoom().people().change(ZOE, Person::demoted);
    var before = rig.ports().organizationConnections().current(acme.id());

    assertThat(faults()).containsExactly(Fault.AUTHORIZER_NO_ADMIN);
    assertThat(rig.ports().organizationConnections().current(acme.id())).isEqualTo(before);
  }

  @Test
  void findsALapsedConnection() {
    rig.zoom()
        .script()
        .always(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.SCOPES_MISSING));
    rig.later(Duration.ofMinutes(70));
    rig.zoom().script().mend();

    assertThat(faults()).containsExactly(Fault.SCOPES_MISSING);
    assertThat(diagnosed().findings().getFirst().about().named())
        .containsEntry("organization", "Acme Corporation")
        .containsEntry("authorizer", ZOE);
  }

  @Test
  void findsHostsWhoseDayIsUsedUp() {
    LocalDate today = LocalDate.ofInstant(rig.clock().instant(), ZoneOffset.UTC);
    ZoomEnvironment zoom = rig.zoom().environment();
    rig.ports()
        .hostAllowance()
        .exhaust(new LimitedHost(zoom, new ZoomAccountId("acme"), new ZoomUserId("dan")), today);

    assertThat(faults()).containsExactly(Fault.DAILY_LIMIT_USED_UP);
  }

  @Test
  void remindsOfAnUnfinishedRotation() {
    rig.ports().keyring().prepare();

    assertThat(faults()).containsExactly(Fault.KEY_OUTDATED);
  }
}
