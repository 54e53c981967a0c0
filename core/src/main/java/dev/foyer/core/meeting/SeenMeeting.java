package dev.foyer.core.meeting;

import dev.foyer.core.grant.ZoomUserId;
import java.time.Duration;
import java.time.Instant;

/** A meeting as Zoom shows it: the duration in whole minutes, the start to the second. */
public record SeenMeeting(
    ZoomUserId host, String topic, Instant start, Duration duration, JoinDetails details) {

  /** Whether it takes place when the plan says. */
  public boolean keepsTheTimeOf(MeetingPlan plan) {
    return start.equals(plan.start()) && duration.toMinutes() == plan.minutes();
  }
}
