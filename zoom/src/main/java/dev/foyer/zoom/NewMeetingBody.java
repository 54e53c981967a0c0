package dev.foyer.zoom;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
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
   * Never the host's personal meeting id (BR-50). Alternative hosts as Zoom takes them, or none;
   * the meeting summary on or off, or left to the host's settings (BR-30).
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Settings(
      boolean usePmi,
      @Nullable String alternativeHosts,
      @Nullable Boolean autoStartMeetingSummary) {}

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
        new Settings(
            false,
            plan.alternativeHosts().isEmpty() ? null : alternatives(plan),
            summary(plan.summary())));
  }

  private static @Nullable Boolean summary(MeetingSummary summary) {
    return switch (summary) {
      case ON -> Boolean.TRUE;
      case OFF -> Boolean.FALSE;
      case LEAVE_TO_ZOOM -> null;
    };
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
