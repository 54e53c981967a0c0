package dev.foyer.core.member;

/**
 * What stands between a member and a working Zoom link through the organization connection (BR-41).
 */
public enum Readiness {
  READY,
  /** Works, but Zoom ends the meeting after 40 minutes. */
  READY_BUT_BASIC,
  NO_ZOOM_USER,
  ZOOM_USER_PENDING,
  /** The pinned Zoom user is gone: an owner or admin says who it is now. */
  ZOOM_USER_VANISHED,
  ZOOM_USER_DEACTIVATED,
  NOT_LICENSED,
  CONNECTION_LAPSED,
  CONNECTION_PAUSED,
  NOT_CHECKED,
  /** The organization has no connection at all. */
  NOT_CONNECTED;

  /** Whether meetings can be made. */
  public boolean canHost() {
    return this == READY || this == READY_BUT_BASIC;
  }

  static Readiness of(OrganizationFact organization, MatchFact match) {
    return switch (organization) {
      case NOT_CONNECTED -> NOT_CONNECTED;
      case LAPSED -> CONNECTION_LAPSED;
      case PAUSED -> CONNECTION_PAUSED;
      case ACTIVE, AT_RISK ->
          switch (match) {
            case NOT_CHECKED -> NOT_CHECKED;
            case ABSENT -> NO_ZOOM_USER;
            case INVITED -> ZOOM_USER_PENDING;
            case VANISHED -> ZOOM_USER_VANISHED;
            case DEACTIVATED -> ZOOM_USER_DEACTIVATED;
            case NO_LICENSE -> NOT_LICENSED;
            case BASIC -> READY_BUT_BASIC;
            case LICENSED -> READY;
          };
    };
  }
}
