package dev.foyer.zoom;

import dev.foyer.core.meeting.MeetingPlan;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A meeting to be made, on the wire. What is not here follows the host's settings in Zoom. */
record NewMeetingBody(
    String topic,
    int type,
    String startTime,
    long duration,
    String timezone,
    String agenda,
    Settings settings) {

  /** Never the host's personal meeting id (BR-50). */
  record Settings(boolean usePmi) {}

  private static final int SCHEDULED = 2;

  static NewMeetingBody of(MeetingPlan plan) {
    return new NewMeetingBody(
        plan.topic(),
        SCHEDULED,
        plan.start().toString(),
        minutes(plan.time().duration()),
        zone(plan.time().zone()),
        plan.marker().value(),
        new Settings(false));
  }

  /** Zoom counts whole minutes; one too many is better than a meeting that ends early. */
  private static long minutes(Duration duration) {
    return Math.max(1, duration.plusMinutes(1).minusNanos(1).toMinutes());
  }

  /** Zoom knows only the names of the IANA time zone database. */
  private static String zone(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset ? "UTC" : zone.getId();
  }

  @Override
  public String toString() {
    return "NewMeetingBody[" + startTime + "]";
  }
}
