package dev.foyer.zoom;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that Zoom refuses this Foyer's own client id or secret. That is one fault, not one of
 * each connection: the log says so once a minute, and so often one refresh finds out whether it is
 * mended, while the others aren't sent.
 */
final class CredentialsAlarm {

  private static final Logger LOG = LoggerFactory.getLogger(CredentialsAlarm.class);

  /** How often the log says so, and how often one refresh is tried. */
  private static final Duration PERIOD = Duration.ofMinutes(1);

  /**
   * @param toldAt when the log said so last
   * @param quietUntil before when no refresh is sent
   */
  private record Alarm(Instant since, Instant toldAt, Instant quietUntil) {
    static Alarm at(Instant now) {
      return new Alarm(now, Instant.MIN, now);
    }

    boolean isQuietAt(Instant now) {
      return now.isBefore(quietUntil);
    }

    boolean toldLately(Instant now) {
      return now.isBefore(toldAt.plus(PERIOD));
    }

    Alarm quietFrom(Instant now) {
      return new Alarm(since, toldAt, now.plus(PERIOD));
    }

    Alarm told(Instant now) {
      return new Alarm(since, now, quietUntil);
    }
  }

  private final String clientId;
  private final InstantSource clock;
  private final AtomicReference<Optional<Alarm>> current = new AtomicReference<>(Optional.empty());

  CredentialsAlarm(String clientId, InstantSource clock) {
    this.clientId = clientId;
    this.clock = clock;
  }

  Optional<Instant> since() {
    return current.get().map(Alarm::since);
  }

  /** A call that somebody waits for: it is always made. */
  <T> ZoomAnswer<T> listen(Supplier<ZoomAnswer<T>> call) {
    ZoomAnswer<T> answer = call.get();
    switch (answer) {
      case ZoomAnswer.Done<T> _, ZoomAnswer.RefusedForGood<T> _ -> current.set(Optional.empty());
      case ZoomAnswer.NotNow<T>(Obstacle why, _, _) -> {
        if (why == Obstacle.APP_MISCONFIGURED) {
          tell();
        }
      }
    }
    return answer;
  }

  /** A call of which there may be one for each connection: while refused, one a minute is made. */
  <T> ZoomAnswer<T> guard(Supplier<ZoomAnswer<T>> call) {
    if (!mayTry()) {
      return new ZoomAnswer.NotNow<>(
          Obstacle.APP_MISCONFIGURED,
          current.get().map(Alarm::quietUntil),
          "Not asked: Zoom refuses this Foyer's own credentials.");
    }
    ZoomAnswer<T> answer = listen(call);
    current.updateAndGet(alarm -> alarm.map(refused -> refused.quietFrom(clock.instant())));
    return answer;
  }

  private boolean mayTry() {
    Optional<Alarm> seen = current.get();
    Instant now = clock.instant();
    return seen.isEmpty()
        || !seen.get().isQuietAt(now)
            && current.compareAndSet(seen, seen.map(alarm -> alarm.quietFrom(now)));
  }

  private void tell() {
    Instant now = clock.instant();
    Optional<Alarm> seen = current.get();
    Alarm alarm = seen.orElseGet(() -> Alarm.at(now));
    if (!alarm.toldLately(now) && current.compareAndSet(seen, Optional.of(alarm.told(now)))) {
      LOG.error(
          "Zoom refuses this Foyer's own app {}: its client id, its secret or its redirect URI is"
              + " wrong, or the app is not active. No connection can be refreshed until the"
              + " operator mends it.",
          clientId);
    }
  }
}
