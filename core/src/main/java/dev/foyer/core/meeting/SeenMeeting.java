package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.grant.ZoomUserId;
import java.time.Duration;
import java.time.Instant;

/** A meeting as Zoom shows it: the duration in whole minutes, the start to the second. */
public record SeenMeeting(
    ZoomUserId host, String topic, Instant start, Duration duration, JoinDetails details) {

  /** Whether it takes place at that time, as exactly as Zoom keeps it. */
  public boolean keepsTheTimeOf(BookingTime time) {
    return start.equals(MeetingPlan.startOf(time))
        && duration.toMinutes() == MeetingPlan.minutesOf(time);
  }
}
