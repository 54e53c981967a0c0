package dev.foyer.core.connection;

/** Why a connection ended against our will. */
public enum LapseReason {
  /** Zoom no longer accepts the grant: it was used up, revoked, or the app was removed. */
  TOKEN_DEAD,
  /** Zoom told that somebody removed the app there. */
  APP_REMOVED
}
