package dev.foyer.simulator.world;

/** What ended a grant. */
public enum Ending {
  /** The app was removed from the account, or by the user. */
  UNINSTALLED,
  /** Somebody at the controls killed the tokens, and nothing else happened. */
  REVOKED,
  /** A later authorization took its place. */
  REPLACED,
  /** The app's scopes changed in a way that its tokens do not survive. */
  SCOPES_CHANGED,
  /** Who authorized it was deleted or left the account. */
  OWNER_GONE,
  /** The whole account was closed. */
  ACCOUNT_GONE
}
