package dev.foyer.persistence.meeting;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What Zoom was last told that a meeting is; addresses of alternative hosts one a line. */
record PlanColumns(
    String planTopic,
    Instant planStart,
    long planDurationSeconds,
    String planZone,
    String planAlternatives,
    String planSummary) {
  private static final String BETWEEN = "\n";

  static PlanColumns of(MeetingPlan plan) {
    return new PlanColumns(
        plan.topic(),
        plan.time().start(),
        plan.time().duration().toSeconds(),
        plan.time().zone().getId(),
        plan.alternativeHosts().stream()
            .map(EmailAddress::value)
            .collect(Collectors.joining(BETWEEN)),
        plan.summary().name());
  }

  MeetingPlan toPlan() {
    return new MeetingPlan(
        planTopic,
        new BookingTime(planStart, Duration.ofSeconds(planDurationSeconds), ZoneId.of(planZone)),
        Arrays.stream(planAlternatives.split(BETWEEN))
            .filter(address -> !address.isEmpty())
            .map(EmailAddress::new)
            .toList(),
        MeetingSummary.valueOf(planSummary));
  }
}
