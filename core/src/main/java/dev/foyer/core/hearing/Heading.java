package dev.foyer.core.hearing;

import dev.foyer.core.grant.ZoomApp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What every notice has: through which app it came, Zoom's name of the event, and its time. */
public record Heading(ZoomApp app, String event, Instant at) {
  private static final int LONGEST = 100;

  public Heading {
    if (event.isEmpty() || event.length() > LONGEST || event.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException(
          "An event's name has 1 to 100 characters and no spaces or control characters.");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
