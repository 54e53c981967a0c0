package dev.foyer.core.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** When a booking takes place: an instant, a length, and the time zone in which it was chosen. */
public record BookingTime(Instant start, Duration duration, ZoneId zone) {
  public Instant end() {
    return start.plus(duration);
  }
}
