package dev.foyer.core.booking;

/** Why a booking can't be changed. */
public enum Objection {
  NO_SUCH_BOOKING,
  /** It is cancelled, and stays so. */
  CANCELLED,
  /** The event has ended. */
  OVER,
  /** Somebody else has changed it at the same time: look at it again. */
  CHANGED_MEANWHILE
}
