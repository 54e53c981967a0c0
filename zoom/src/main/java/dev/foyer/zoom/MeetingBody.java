package dev.foyer.zoom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting on the wire. The host's start link, a credential, is left where it is. */
record MeetingBody(
    @Nullable Long id,
    @Nullable String hostId,
    @Nullable String joinUrl,
    @JsonProperty("password") @Nullable String passcode,
    @Nullable String topic,
    @Nullable String agenda,
    @Nullable String startTime,
    @Nullable Long duration,
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

  /** Empty if it lacks what Zoom tells of every scheduled meeting. */
  Optional<SeenMeeting> seen() {
    return hostId == null || duration == null
        ? Optional.empty()
        : joinDetails()
            .flatMap(
                details ->
                    start()
                        .map(
                            at ->
                                new SeenMeeting(
                                    new ZoomUserId(hostId),
                                    text(topic),
                                    at,
                                    Duration.ofMinutes(duration),
                                    details)));
  }

  boolean carriesMarkerOf(Order order) {
    return text(agenda).contains(order.marker().value());
  }

  /** Whether a list's entry may be it. Lists don't always tell the agenda. */
  boolean mayBe(Order order) {
    return text(agenda).isBlank()
        ? text(topic).equals(order.plan().topic())
            && start().equals(Optional.of(order.plan().start()))
        : carriesMarkerOf(order);
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
