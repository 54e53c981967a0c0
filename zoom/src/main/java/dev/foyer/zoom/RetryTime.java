package dev.foyer.zoom;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** When Zoom says that one may ask again; never in the past, and never more than a day ahead. */
final class RetryTime {

  private static final Duration FARTHEST = Duration.ofDays(1);
  private static final Pattern DAILY = Pattern.compile("(?i)\\bdaily\\b|GMT 00:00");

  private final InstantSource clock;

  RetryTime(InstantSource clock) {
    this.clock = clock;
  }

  /** When a host's daily limit is whole again; the headers of such an answer mislead. */
  Instant ofHostsDay() {
    return ZoomDay.over(clock.instant());
  }

  Optional<Instant> of(Reply reply) {
    Instant now = clock.instant();
    return header(reply.headers(), "Retry-After")
        .flatMap(text -> parsed(text, now))
        .or(() -> tomorrow(reply, now))
        .or(() -> header(reply.headers(), "X-RateLimit-Reset").flatMap(RetryTime::epochSecond))
        .filter(time -> time.isAfter(now))
        .map(time -> time.isAfter(now.plus(FARTHEST)) ? now.plus(FARTHEST) : time);
  }

  /** Daily allowances, the hundred meetings of a host among them, begin anew at 00:00 UTC. */
  private static Optional<Instant> tomorrow(Reply reply, Instant now) {
    boolean daily =
        DAILY.matcher(reply.complaint().message()).find()
            || header(reply.headers(), "X-RateLimit-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("daily"))
                .isPresent();
    return daily ? Optional.of(ZoomDay.over(now)) : Optional.empty();
  }

  /** Seconds, an instant (Zoom), or an HTTP date (RFC 9110, section 10.2.3). */
  private static Optional<Instant> parsed(String text, Instant now) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(now.plusSeconds(Long.parseLong(text)));
    }
    return instant(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .or(() -> instant(text, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<Instant> epochSecond(String text) {
    return text.matches("\\d{1,10}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
        : Optional.empty();
  }

  private static Optional<Instant> instant(String text, DateTimeFormatter format) {
    try {
      return Optional.of(format.parse(text, Instant::from));
    } catch (DateTimeException anotherFormat) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.getFirst(name)).map(String::strip);
  }
}
