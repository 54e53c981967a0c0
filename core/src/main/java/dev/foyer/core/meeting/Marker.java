package dev.foyer.core.meeting;

import dev.foyer.core.platform.Secret;

/**
 * A short text in the meeting's agenda by which Foyer finds a meeting again that Zoom made while
 * the answer was lost. It names no booking.
 */
public record Marker(String value) {
  private static final int LENGTH = 22;

  /** The marker of one intent to make a meeting. */
  public static Marker of(Secret random) {
    return new Marker("foyer-" + random.sha256().substring(0, LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
