package dev.foyer.zoom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting on the wire. The host's start link, a credential, is left where it is. */
record MeetingBody(
    @Nullable Long id,
    @Nullable String joinUrl,
    @JsonProperty("password") @Nullable String passcode,
    @Nullable String topic,
    @Nullable String agenda,
    @Nullable String startTime,
    @Nullable Settings settings) {

  record Settings(@Nullable List<Number> globalDialInNumbers) {}

  record Number(
      @Nullable String country,
      @Nullable String countryName,
      @Nullable String city,
      @Nullable String number) {}

  /** Empty if it lacks number or join link. */
  Optional<JoinDetails> joinDetails() {
    if (id == null || joinUrl == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new JoinDetails(new ZoomMeetingId(id), URI.create(joinUrl), text(passcode), dialIns()));
    } catch (IllegalArgumentException noLink) {
      return Optional.empty();
    }
  }

  boolean carriesMarkerOf(MeetingPlan plan) {
    return text(agenda).contains(plan.marker().value());
  }

  /** Whether a list's entry may be it. Lists don't always tell the agenda. */
  boolean mayBe(MeetingPlan plan) {
    return text(agenda).isBlank()
        ? text(topic).equals(plan.topic()) && start().equals(Optional.of(plan.start()))
        : carriesMarkerOf(plan);
  }

  private Optional<Instant> start() {
    try {
      return Optional.ofNullable(startTime).map(Instant::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private List<DialIn> dialIns() {
    List<Number> numbers = settings == null ? null : settings.globalDialInNumbers();
    return numbers == null
        ? List.of()
        : numbers.stream()
            .filter(each -> !text(each.number()).isBlank())
            .map(
                each ->
                    new DialIn(
                        text(each.countryName()).isBlank()
                            ? text(each.country())
                            : text(each.countryName()),
                        text(each.city()),
                        text(each.number())))
            .toList();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
