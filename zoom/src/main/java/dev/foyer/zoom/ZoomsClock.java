package dev.foyer.zoom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpHeaders;

/** Zoom's clock, as the Date header of its last answer told; counted on by the machine's ticks. */
final class ZoomsClock {
  private record Heard(Instant date, long tick) {}

  private final AtomicReference<Optional<Heard>> last = new AtomicReference<>(Optional.empty());

  void hear(HttpHeaders answer) {
    long date = date(answer);
    if (date > 0) {
      last.set(Optional.of(new Heard(Instant.ofEpochMilli(date), System.nanoTime())));
    }
  }

  /** How far it is ahead of this instant, which is now. */
  Optional<Duration> aheadOf(Instant now) {
    return last.get()
        .map(
            heard ->
                Duration.between(now, heard.date().plusNanos(System.nanoTime() - heard.tick())));
  }

  private static long date(HttpHeaders answer) {
    try {
      return answer.getDate();
    } catch (IllegalArgumentException noDate) {
      return -1;
    }
  }
}
