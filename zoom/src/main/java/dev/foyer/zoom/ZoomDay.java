package dev.foyer.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of Zoom's daily limits, from 00:00 UTC to 00:00 UTC. */
final class ZoomDay {

  /** How far Zoom's clock may be behind ours at the most. */
  private static final Duration APART = Duration.ofMinutes(1);

  private ZoomDay() {}

  static LocalDate at(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** From when on a day's allowance that is spent now is whole again. */
  static Instant over(Instant now) {
    return justBegun(now) ? now.plus(APART) : begin(at(now).plusDays(1));
  }

  /** Whether Zoom may still be in the day before. */
  static boolean justBegun(Instant now) {
    return now.isBefore(begin(at(now)).plus(APART));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
