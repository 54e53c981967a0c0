package dev.foyer.core.connection;

/** Why a check of a connection failed for now. None of these ends a connection. */
public enum Doubt {
  /** Zoom was not reached, or its answer was not. */
  ZOOM_UNREACHABLE,
  /** Zoom is in trouble itself. */
  ZOOM_IN_TROUBLE,
  /** Zoom refuses access tokens that ought to be good. */
  ACCESS_REFUSED,
  /** Zoom refused the check in a way that Foyer doesn't know. */
  UNKNOWN_REFUSAL
}
