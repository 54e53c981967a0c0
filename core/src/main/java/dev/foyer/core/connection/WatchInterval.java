package dev.foyer.core.connection;

import java.time.Duration;

/** How often each connection is checked with Zoom: every five minutes at most, daily at least. */
public record WatchInterval(Duration length) {
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(24);

  /** Unless the operator wants another. */
  public static final WatchInterval USUAL = new WatchInterval(Duration.ofHours(1));

  public WatchInterval {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Connections are checked every 5 minutes at most and every 24 hours at least.");
    }
  }
}
