package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.fixture.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthBandsTest {

  private static final Instant NOW = Given.NOON;

  private final OrganizationConnection.Active active =
      new FoyerUnderTest().given().anActiveConnection().build();
  private final List<HealthSpell> spells = new ArrayList<>();

  @Test
  void leavesNoGapAndReachesFromThirtyDaysAgoToNow() {
    found(new Diagnosis.Sound(), 100, 50);
    found(new Diagnosis.Doubtful(Doubt.ZOOM_UNREACHABLE), 49, 48);
    found(new Diagnosis.Sound(), 47, 0);

    List<HealthBand> all = of(active).all();

    assertThat(all.getFirst().from()).isEqualTo(NOW.minus(Duration.ofDays(30)));
    assertThat(all.getLast().to()).isEqualTo(NOW);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).from()).isEqualTo(all.get(i - 1).to());
    }
    assertThat(states(active))
        .containsExactly(
            HealthBand.State.UNCHECKED,
            HealthBand.State.WORKED,
            HealthBand.State.AT_RISK,
            HealthBand.State.WORKED);
  }

  @Test
  void believesACheckForThreeIntervalsOnly() {
    found(new Diagnosis.Sound(), 100, 50);
    found(new Diagnosis.Sound(), 10, 0);

    List<HealthBand> all = of(active).all();

    assertThat(states(active))
        .containsExactly(
            HealthBand.State.UNCHECKED,
            HealthBand.State.WORKED,
            HealthBand.State.UNCHECKED,
            HealthBand.State.WORKED);
    assertThat(all.get(2).from()).isEqualTo(hoursAgo(47));
  }

  @Test
  void countsZoomsOwnHintsForNothing() {
    found(new Diagnosis.Sound(), 10, 5);
    found(new Diagnosis.Suspected(LapseReason.APP_REMOVED), 4, 4);
    found(new Diagnosis.Sound(), 4, 0);

    assertThat(states(active)).containsExactly(HealthBand.State.UNCHECKED, HealthBand.State.WORKED);
  }

  @Test
  void staysStoppedFromTheLapseOn() {
    found(new Diagnosis.Sound(), 100, 72);

    OrganizationConnection lapsed = active.lapse(LapseReason.TOKEN_DEAD, hoursAgo(71));

    assertThat(states(lapsed))
        .containsExactly(
            HealthBand.State.UNCHECKED, HealthBand.State.WORKED, HealthBand.State.STOPPED);
    assertThat(of(lapsed).all().getLast())
        .satisfies(
            last -> {
              assertThat(last.from()).isEqualTo(hoursAgo(71));
              assertThat(last.cause()).contains("lapse.token-dead");
            });
  }

  @Test
  void staysStoppedToItsEndOnceItIsLost() {
    found(new Diagnosis.Sound(), 100, 73);
    found(new Diagnosis.Lost(LapseReason.ROLE_LOST), 72, 72);

    assertThat(of(active).known())
        .extracting(HealthBand::state)
        .containsExactly(HealthBand.State.WORKED, HealthBand.State.STOPPED);
    assertThat(of(active).all().getLast().to()).isEqualTo(NOW);
  }

  @Test
  void showsAPauseWhateverTheChecksFound() {
    found(new Diagnosis.Sound(), 100, 0);

    assertThat(states(active.pause(hoursAgo(5))))
        .containsExactly(
            HealthBand.State.UNCHECKED, HealthBand.State.WORKED, HealthBand.State.PAUSED);
  }

  @Test
  void hasOneBandWhereNothingIsKnown() {
    assertThat(states(active)).containsExactly(HealthBand.State.UNCHECKED);
  }

  @Test
  void isStoppedAllTheTimeWhereItLapsedLongAgo() {
    assertThat(states(active.lapse(LapseReason.TOKEN_DEAD, hoursAgo(24 * 60))))
        .containsExactly(HealthBand.State.STOPPED);
  }

  private void found(Diagnosis found, int fromHoursAgo, int untilHoursAgo) {
    spells.addFirst(
        new HealthSpell(
            active.approval().organization(),
            active.id(),
            found,
            hoursAgo(fromHoursAgo),
            hoursAgo(untilHoursAgo)));
  }

  private HealthBands of(OrganizationConnection connection) {
    return HealthBands.of(connection, spells, WatchInterval.USUAL, NOW);
  }

  private List<HealthBand.State> states(OrganizationConnection connection) {
    return of(connection).all().stream().map(HealthBand::state).toList();
  }

  private static Instant hoursAgo(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }
}
