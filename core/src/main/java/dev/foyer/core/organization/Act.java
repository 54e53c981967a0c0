package dev.foyer.core.organization;

/** What somebody wants to do, as far as the permission for it differs (BR-01). */
public enum Act {
  /** Look at the organization's connection, connected users, journal. */
  VIEW_ADMINISTRATION,
  /** Change anything about the organization's connection, members or settings. */
  ADMINISTER,
  /** Decide for a member what is the member's own to decide. */
  STAND_IN,
  /** Give the organization's own consent to a connection. */
  CONSENT,
  /** What only the operator of this Foyer may: found organizations, verify domains. */
  OPERATE
}
