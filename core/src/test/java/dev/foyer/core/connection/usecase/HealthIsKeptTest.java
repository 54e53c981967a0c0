package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("BR-10")
class HealthIsKeptTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String ARON = "aron@acme.example";
  private static final Duration SWEEP = Duration.ofMinutes(70);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection.Active active = rig.connectOrganization(acme);

  @Test
  void showsWhatTheChecksFound() {
    check(active.id());
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    rig.clock().advance(Duration.ofMinutes(1));
    check(active.id());

    assertThat(found(shown().health()))
        .containsExactly(new Diagnosis.Doubtful(Doubt.ZOOM_UNREACHABLE), new Diagnosis.Sound());
  }

  @Test
  void keepsALapseThatARefreshHasFound() {
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);

    renew(active);

    assertThat(found(shown().health()))
        .first()
        .isEqualTo(new Diagnosis.Lost(LapseReason.TOKEN_DEAD));
  }

  @Test
  void keepsTheLapseOfAStandbyThatNoCheckHasSeenYet() {
    OrganizationConnection standby = rig.approve(acme, Purpose.STANDBY, ARON);
    rig.zoom().endGrantsOf(ARON, ZoomApp.ORGANIZATION);

    renew(standby);

    assertThat(shown().standby()).get().isInstanceOf(OrganizationConnection.LapsedStandby.class);
    assertThat(found(shown().standbyHealth()))
        .containsExactly(new Diagnosis.Lost(LapseReason.TOKEN_DEAD));
  }

  @Test
  void goesOnShowingWhatWasFoundOfAnEarlierConnection() {
    rig.zoom().people().change(ZOE, Person::demoted);
    check(active.id());
    rig.approve(acme, Purpose.RECONNECT, ARON);
    rig.later(SWEEP);

    assertThat(found(shown().health())).containsExactly(new Diagnosis.Sound());
    assertThat(shown().earlierHealth())
        .singleElement()
        .satisfies(
            earlier -> {
              assertThat(earlier.connection().id()).isEqualTo(active.id());
              assertThat(found(earlier.newestFirst()))
                  .first()
                  .isEqualTo(new Diagnosis.Lost(LapseReason.ROLE_LOST));
            });
  }

  @Test
  void showsOnlyTheLastFewEarlierConnections() {
    for (int time = 0; time < 8; time++) {
      rig.later(SWEEP);
      rig.approve(acme, Purpose.RECONNECT, time % 2 == 0 ? ARON : ZOE);
    }

    assertThat(shown().earlierHealth()).hasSize(5);
  }

  private void check(ConnectionId connection) {
    rig.foyer()
        .connections()
        .checkConnection()
        .handle(new CheckConnection.Command(acme.id(), connection));
  }

  private void renew(OrganizationConnection connection) {
    long revision = rig.ports().grants().find(connection.grant()).orElseThrow().revision();
    rig.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.NewerThan(connection.grant(), revision));
  }

  private ShowConnection.Outcome.Shown shown() {
    return Expected.outcome(
        ShowConnection.Outcome.Shown.class,
        rig.foyer()
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(acme.id(), acme.as("ada"))));
  }

  private static List<Diagnosis> found(List<HealthSpell> newestFirst) {
    return newestFirst.stream().map(HealthSpell::found).toList();
  }
}
