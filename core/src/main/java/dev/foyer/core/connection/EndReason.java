package dev.foyer.core.connection;

/** Why a connection was ended by somebody on either side, or by time. */
public enum EndReason {
  /** An owner, admin or support engineer disconnected it. */
  DISCONNECTED,
  /** The organization's side rejected the approval. */
  REJECTED,
  /** The Zoom admin took the approval back, on our page or by removing the app in Zoom. */
  WITHDRAWN,
  /** Nobody confirmed or activated in time. */
  EXPIRED,
  /** A newer connection took its place. */
  REPLACED
}
