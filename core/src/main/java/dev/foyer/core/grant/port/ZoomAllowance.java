package dev.foyer.core.grant.port;

import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import java.time.Duration;
import java.time.Instant;

/**
 * How many calls Zoom still takes, counted for all nodes together. When that can't be found out it
 * says so instead of failing.
 */
public interface ZoomAllowance {
  /** How far ahead turns are given: who would have to wait longer is sent away. */
  Duration PATIENCE = Duration.ofMillis(500);

  /**
   * Takes a turn for one call.
   *
   * @param assumed the pace that holds until Zoom has told another one
   */
  Turn take(LimitedCalls calls, Pace assumed);

  /** Zoom, or the operator, has told the pace: it holds from now on, on all nodes. */
  void learn(LimitedCalls calls, Pace told);

  /** Gives nobody a turn until that instant; an earlier end shortens nothing. */
  void close(LimitedCalls calls, Instant until);
}
