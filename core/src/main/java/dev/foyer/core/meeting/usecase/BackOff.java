package dev.foyer.core.meeting.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** When something is tried again in Zoom: ever more rarely, unless Zoom has said when. */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 6;

  private final InstantSource clock;

  BackOff(InstantSource clock) {
    this.clock = clock;
  }

  Instant after(int tries, Optional<Instant> notBefore) {
    Duration doubled = FIRST.multipliedBy(1L << Math.clamp(tries, 0, DOUBLINGS));
    Duration delay = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return notBefore.orElseGet(() -> clock.instant().plus(delay));
  }
}
