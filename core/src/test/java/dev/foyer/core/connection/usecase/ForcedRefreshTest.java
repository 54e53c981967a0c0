package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.scripted.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Zoom refuses access tokens before their time. */
class ForcedRefreshTest {

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final GrantKey grant = rig.connectOrganization(acme).grant();

  @Test
  void isNotRepeatedWhenZoomRefusesTheNextTokenToo() {
    Instant forcedAt = rig.clock().instant();
    Access second = usable(insteadOf(usable(fresh())));
    rig.clock().advance(Duration.ofSeconds(30));

    assertThat(insteadOf(second))
        .isEqualTo(
            new UsableAccess.Outcome.NotNow(
                Obstacle.ZOOM_IN_TROUBLE, Optional.of(forcedAt.plus(UsableAccess.BETWEEN_FORCED))));

    assertThat(refreshes()).isEqualTo(1);
    assertThat(usable(fresh())).isEqualTo(second);
  }

  @Test
  void isTriedAgainAfterAWhile() {
    Access second = usable(insteadOf(usable(fresh())));
    rig.clock().advance(UsableAccess.BETWEEN_FORCED);

    assertThat(usable(insteadOf(second))).isNotEqualTo(second);

    assertThat(refreshes()).isEqualTo(2);
  }

  @Test
  void isNoneForATokenThatIsNoLongerTheStoredOne() {
    Access first = usable(fresh());
    Access second = usable(insteadOf(first));

    assertThat(usable(insteadOf(first))).isEqualTo(second);

    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void isFreeAgainAfterAnOrdinaryOne() {
    Access second = usable(insteadOf(usable(fresh())));
    Access third =
        usable(
            rig.foyer()
                .connections()
                .usableAccess()
                .handle(
                    new UsableAccess.Command.NewerThan(
                        grant, rig.ports().grants().find(grant).orElseThrow().revision())));
    assertThat(third).isNotEqualTo(second);

    assertThat(usable(insteadOf(third))).isNotEqualTo(third);
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
}
