package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepGrantFreshTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String GRACE = "grace@mail.example";
  private static final Duration HOUR = Duration.ofHours(1);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void refreshesTheOrganizationsGrantAtAboutThreeQuartersOfItsLife() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    Instant issued = stored(grant).tokens().accessExpiresAt().minus(HOUR);
    assertThat(dueAt(grant))
        .isBetween(issued.plus(Duration.ofMinutes(42)), issued.plus(Duration.ofMinutes(48)));

    rig.later(Duration.ofMinutes(41));
    assertThat(refreshes()).isZero();
    rig.later(Duration.ofMinutes(7));

    assertThat(refreshes()).isEqualTo(1);
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(stored(grant).tokens());
    assertThat(dueAt(grant)).isAfter(rig.clock().instant().plus(Duration.ofMinutes(41)));
  }

  @Test
  void neverLetsTheOrganizationsTokenExpire() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    for (int quarter = 0; quarter < 96; quarter++) {
      rig.later(Duration.ofMinutes(2));
      assertThat(stored(grant).tokens().usableAt(rig.clock().instant())).isTrue();
      rig.later(Duration.ofMinutes(13));
    }
    assertThat(refreshes()).isBetween(24, 34);
  }

  @Test
  void refreshesAnIdlePersonalGrantWithinAWeek() {
    GrantKey grant = rig.connectPersonal(acme.member("grace"), GRACE).grant();

    rig.later(Duration.ofDays(5));
    assertThat(refreshes()).isZero();
    rig.later(Duration.ofDays(2));

    assertThat(refreshes()).isEqualTo(1);
    assertThat(rig.zoom().lastIssued(GRACE, ZoomApp.PERSONAL)).contains(stored(grant).tokens());
  }

  @Test
  void waitsOnWhenSomebodyHasRefreshedMeanwhile() {
    GrantKey grant = rig.connectPersonal(acme.member("grace"), GRACE).grant();
    rig.later(Duration.ofDays(4));
    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));

    rig.later(Duration.ofDays(4));

    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void triesAgainSoonAfterASetback() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    rig.zoom()
        .script()
        .next(Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    rig.later(Duration.ofMinutes(48));
    assertThat(dueAt(grant)).isEqualTo(rig.clock().instant().plus(Duration.ofMinutes(5)));

    rig.later(Duration.ofMinutes(5));

    assertThat(refreshes()).isEqualTo(2);
    assertThat(stored(grant).tokens().usableAt(rig.clock().instant().plus(HOUR.dividedBy(2))))
        .isTrue();
  }

  @Test
  void triesAgainNotBeforeZoomWantsIt() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    Instant then = rig.clock().instant().plus(HOUR);
    rig.zoom()
        .script()
        .next(
            Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED, Optional.of(then)));

    rig.later(Duration.ofMinutes(48));

    assertThat(dueAt(grant)).isEqualTo(then);
  }

  @Test
  void isLeftAgainWithEachPairSoThatALostJobComesBack() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    rig.ports().jobs().forget(job(grant));
    rig.clock().moveTo(stored(grant).tokens().accessExpiresAt());

    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));

    assertThat(dueAt(grant)).isAfter(rig.clock().instant());
  }

  @Test
  void endsWithTheGrant() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    rig.disconnect(acme);

    rig.later(Duration.ofDays(8));

    assertThat(rig.ports().jobs().dueAt(job(grant))).isEmpty();
    assertThat(refreshes()).isZero();
  }

  @Test
  void endsWithADeadGrantWhichItFinds() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);

    rig.later(Duration.ofMinutes(48));

    assertThat(rig.ports().organizationConnections().current(acme.id()))
        .containsInstanceOf(OrganizationConnection.Lapsed.class);
    rig.later(Duration.ofDays(8));
    assertThat(rig.ports().jobs().dueAt(job(grant))).isEmpty();
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void outlivesATimeInAnotherZoomEnvironment() {
    GrantKey grant = rig.connectOrganization(acme).grant();
    rig.clock().advance(HOUR);
    int calls = rig.zoom().script().calls();

    rig.ports().jobs().runDue(ZoomElsewhere.foyerOf(rig).jobs(), rig.clock().instant());

    assertThat(dueAt(grant)).isEqualTo(rig.clock().instant().plus(Duration.ofDays(1)));
    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
  }

  private HeldGrant stored(GrantKey grant) {
    return rig.ports().grants().find(grant).orElseThrow();
  }

  private Instant dueAt(GrantKey grant) {
    return rig.ports().jobs().dueAt(job(grant)).orElseThrow();
  }

  private static Job job(GrantKey grant) {
    return new Job(
        JobKind.KEEP_GRANT_FRESH, grant.organization().value(), grant.connection().value());
  }

  private int refreshes() {
    return rig.zoom().script().calls(Operation.REFRESH);
  }
}
