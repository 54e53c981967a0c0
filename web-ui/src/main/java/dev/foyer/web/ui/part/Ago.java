package dev.foyer.web.ui.part;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as a key and the number that its words take. */
public record Ago(String key, long count) {

  public static Ago of(Instant then, Instant now) {
    Duration since = Duration.between(then, now);
    if (since.toMinutes() < 1) {
      return new Ago("ago.now", 0);
    }
    if (since.toHours() < 1) {
      return new Ago("ago.minutes", since.toMinutes());
    }
    return since.toDays() < 1
        ? new Ago("ago.hours", since.toHours())
        : new Ago("ago.days", since.toDays());
  }
}
