package dev.foyer.core.grant;

import java.time.Duration;

/**
 * How evenly calls go out so that no second holds more of them than Zoom allows, whenever its
 * seconds begin.
 */
public record Pace(int perSecond) {

  /** No second holds one too many while a call is up to a fortieth of a second late. */
  private static final double SHARE = 0.975;

  private static final int MOST = 100_000;

  public Pace {
    if (perSecond < 1 || perSecond > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " calls a second.");
    }
  }

  /** From one call to the next. */
  public Duration between() {
    return Duration.ofNanos((long) Math.ceil(1_000_000_000 / (perSecond * SHARE)));
  }
}
