package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One fault of the operator is neither a storm of calls nor anybody else's. */
class CredentialsAlarmTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final ZoomAnswer<String> REFUSED =
      new ZoomAnswer.NotNow<>(Obstacle.APP_MISCONFIGURED, Optional.empty(), "");
  private static final ZoomAnswer<String> DONE = new ZoomAnswer.Done<>("done");

  private Instant now = NOON;
  private int calls;
  private final CredentialsAlarm alarm = new CredentialsAlarm("app", () -> now);

  @Test
  void sendsOneRefreshAMinuteWhileZoomRefusesTheCredentials() {
    assertThat(refresh(REFUSED)).isEqualTo(REFUSED);
    assertThat(alarm.since()).contains(NOON);

    for (int tenant = 0; tenant < 100; tenant++) {
      assertThat(refresh(DONE))
          .isInstanceOfSatisfying(
              ZoomAnswer.NotNow.class,
              answer -> {
                assertThat(answer.why()).isEqualTo(Obstacle.APP_MISCONFIGURED);
                assertThat(answer.notBefore()).isEqualTo(Optional.of(NOON.plusSeconds(60)));
              });
    }
    assertThat(calls).isEqualTo(1);

    now = NOON.plusSeconds(60);
    assertThat(refresh(REFUSED)).isEqualTo(REFUSED);
    assertThat(refresh(REFUSED)).isNotEqualTo(REFUSED);
    assertThat(calls).isEqualTo(2);
    assertThat(alarm.since()).contains(NOON);
  }

  @Test
  void isOverWithTheFirstRefreshThatZoomTakes() {
    refresh(REFUSED);
    now = NOON.plus(Duration.ofMinutes(1));

    assertThat(refresh(DONE)).isEqualTo(DONE);
    assertThat(alarm.since()).isEmpty();
    assertThat(refresh(DONE)).isEqualTo(DONE);
  }

  @Test
  void isOverWhenZoomTakesAnythingFromThisApp() {
    refresh(REFUSED);

    alarm.listen(() -> new ZoomAnswer.RefusedForGood<>(Refusal.CODE_REFUSED, ""));

    assertThat(alarm.since()).isEmpty();
    assertThat(refresh(DONE)).isEqualTo(DONE);
  }

  @Test
  void isRaisedByAnExchangeWithoutHoldingRefreshesBack() {
    alarm.listen(() -> REFUSED);

    assertThat(alarm.since()).contains(NOON);
    assertThat(refresh(DONE)).isEqualTo(DONE);
    assertThat(alarm.since()).isEmpty();
  }

  @Test
  void isNoAlarmWhenZoomIsOnlyInTrouble() {
    refresh(new ZoomAnswer.NotNow<>(Obstacle.ZOOM_IN_TROUBLE, Optional.empty(), ""));

    assertThat(alarm.since()).isEmpty();
    assertThat(refresh(DONE)).isEqualTo(DONE);
  }

  private ZoomAnswer<String> refresh(ZoomAnswer<String> zooms) {
    return alarm.guard(
        () -> {
          calls++;
          return zooms;
        });
  }
}
