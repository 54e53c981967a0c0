package dev.foyer.core.grant;

/** Why it can't be done now. */
public enum Obstacle {
  /** Zoom was not reached; it has surely done nothing. */
  UNREACHABLE(false),
  /** Zoom was reached but its answer was not: it may have done it. */
  OUTCOME_UNKNOWN(true),
  /**
   * Zoom is in trouble: 5xx, or an answer that isn't Zoom's (HTML, XML, empty). It may have done
   * it.
   */
  ZOOM_IN_TROUBLE(true),
  /** Too many calls: Zoom said so, or was not asked to keep it from saying so. */
  RATE_LIMITED(false),
  /** The host's creations and changes of this UTC day are used up: it goes on at 00:00 UTC. */
  DAILY_LIMIT(false),
  /** Zoom doesn't accept this Foyer's own client id or secret: the operator has to mend it. */
  APP_MISCONFIGURED(false),
  /** The Marketplace app is not set up in this Foyer. */
  APP_NOT_SET_UP(false),
  /** Another node is refreshing the grant and isn't done yet. */
  REFRESH_UNDER_WAY(false);

  private final boolean mayHaveHappened;

  Obstacle(boolean mayHaveHappened) {
    this.mayHaveHappened = mayHaveHappened;
  }

  /** Whether Zoom may have done it all the same, so that it mustn't be repeated blindly. */
  public boolean mayHaveHappened() {
    return mayHaveHappened;
  }
}
