package dev.foyer.web.ui.integrations;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which the connection stood the same.
 *
 * @param cause why, as a key, where there is something to tell
 */
record HealthBand(State state, Optional<String> cause, Instant from, Instant to) {

  /** How it stood; in the order in which the legend tells them. */
  enum State {
    WORKED,
    AT_RISK,
    STOPPED,
    PAUSED,
    /** Nobody looked. */
    UNCHECKED
  }

  boolean sameAs(HealthBand other) {
    return state == other.state && cause.equals(other.cause);
  }

  HealthBand until(Instant end) {
    return new HealthBand(state, cause, from, end);
  }

  HealthBand since(Instant start) {
    return new HealthBand(state, cause, start, to);
  }
}
