package dev.foyer.core.hearing;

import java.time.Duration;
import java.time.Instant;

/** How a notice's event stands in time to the approval of the connection that it is about. */
public enum Age {
  /** It happened before the approval, to what was there before. */
  STALE,
  /** It happened about when the approval was stored: whose it was, Zoom has to be asked. */
  DOUBTFUL,
  /** It happened to this approval. */
  CURRENT;

  /** How long a callback may take, and how far two clocks may be apart. */
  private static final Duration ABOUT = Duration.ofMinutes(5);

  public static Age of(Instant event, Instant approvedAt) {
    if (!event.isBefore(approvedAt)) {
      return CURRENT;
    }
    return event.isBefore(approvedAt.minus(ABOUT)) ? STALE : DOUBTFUL;
  }
}
