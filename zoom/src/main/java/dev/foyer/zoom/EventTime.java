package dev.foyer.zoom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * When an event happened, as its delivery says: milliseconds in most, a text in {@code
 * app_deauthorized}, where the exactest of several stands in the payload.
 */
final class EventTime {

  private static final long FIRST_THAT_ARE_MILLISECONDS = 100_000_000_000L;
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private EventTime() {}

  static Optional<Instant> of(JsonNode body) {
    JsonNode payload = body.path("payload");
    return Stream.of(
            payload.path("deauthorization_time"), body.path("event_ts"), payload.path("event_ts"))
        .flatMap(node -> parsed(node).stream())
        .findFirst();
  }

  private static Optional<Instant> parsed(JsonNode node) {
    String text = node.isString() || node.isNumber() ? node.asString().strip() : "";
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(time(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private static Instant time(String text) {
    if (text.matches("\\d{1,14}")) {
      long number = Long.parseLong(text);
      return number < FIRST_THAT_ARE_MILLISECONDS
          ? Instant.ofEpochSecond(number)
          : Instant.ofEpochMilli(number);
    }
    return text.indexOf('T') < 0
        ? LocalDateTime.parse(text, WORDS).toInstant(ZoneOffset.UTC)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }
}
