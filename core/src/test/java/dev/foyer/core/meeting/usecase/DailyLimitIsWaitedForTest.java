package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason.ZoomNotNow;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("BR-54")
class DailyLimitIsWaitedForTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void saysUntilWhenAndGoesOnThen() {
    rig.connectOrganization(acme);
    Instant now = rig.clock().instant();
    Instant midnight = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    rig.zoom()
        .script()
        .next(
            Operation.CREATE_MEETING,
            new ScriptedAnswer.NotNow(Obstacle.DAILY_LIMIT, Optional.of(midnight)));
    Booking booking = rig.book(acme.member("carla"), Duration.ofDays(3));
    rig.runDueJobs();

    rig.later(Duration.between(now, midnight).minusSeconds(1));
    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Waiting.class,
            waiting -> {
              assertThat(waiting.delay().reason()).isEqualTo(new ZoomNotNow(Obstacle.DAILY_LIMIT));
              assertThat(waiting.delay().until()).contains(midnight);
            });
    rig.later(Duration.ofSeconds(1));
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }
}
