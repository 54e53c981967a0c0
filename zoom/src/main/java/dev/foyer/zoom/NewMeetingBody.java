package dev.foyer.zoom;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.organization.EmailAddress;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A meeting to be made, on the wire. What is not here follows the host's settings in Zoom. */
record NewMeetingBody(
    String topic,
    int type,
    String startTime,
    long duration,
    String timezone,
    String agenda,
    Settings settings) {

  /**
   * Never the host's personal meeting id (BR-50); alternative hosts as Zoom takes them, or none.
   */
  record Settings(
      boolean usePmi,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String alternativeHosts) {}

  private static final int SCHEDULED = 2;

  static NewMeetingBody of(Order order) {
    MeetingPlan plan = order.plan();
    return new NewMeetingBody(
        plan.topic(),
        SCHEDULED,
        plan.start().toString(),
        plan.minutes(),
        zone(plan.time().zone()),
        order.marker().value(),
        new Settings(false, plan.alternativeHosts().isEmpty() ? null : alternatives(plan)));
  }

  /** Zoom takes addresses with semicolons between them. */
  static String alternatives(MeetingPlan plan) {
    return plan.alternativeHosts().stream()
        .map(EmailAddress::value)
        .collect(Collectors.joining(";"));
  }

  /** Zoom knows only the names of the IANA time zone database. */
  static String zone(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset ? "UTC" : zone.getId();
  }

  @Override
  public String toString() {
    return "NewMeetingBody[" + startTime + "]";
  }
}
