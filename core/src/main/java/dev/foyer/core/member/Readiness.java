package dev.foyer.core.member;

import dev.foyer.core.organization.Settings;

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
  /** The member does without the organization's Zoom (BR-24). */
  OPTED_OUT,
  CONNECTION_LAPSED,
  CONNECTION_PAUSED,
  NOT_CHECKED,
  /** The organization has no connection at all. */
  NOT_CONNECTED;

  /** Whether meetings can be made. */
  public boolean canHost() {
    return this == READY || this == READY_BUT_BASIC;
  }

  /**
   * Whether these settings ask for a meeting summary that Zoom makes for licensed users only
   * (BR-30): the meeting is made all the same, without it.
   */
  public boolean lacksSummary(Settings settings) {
    return this == READY_BUT_BASIC && settings.asksForSummaries();
  }

  static Readiness of(OrganizationFact organization, MemberFacts facts) {
    return switch (organization) {
      case NOT_CONNECTED -> NOT_CONNECTED;
      case LAPSED -> CONNECTION_LAPSED;
      case PAUSED -> CONNECTION_PAUSED;
      case ACTIVE, AT_RISK -> facts.optedOut() ? OPTED_OUT : of(facts.match());
    };
  }

  private static Readiness of(MatchFact match) {
    return switch (match) {
      case NOT_CHECKED -> NOT_CHECKED;
      case ABSENT -> NO_ZOOM_USER;
      case INVITED -> ZOOM_USER_PENDING;
      case VANISHED -> ZOOM_USER_VANISHED;
      case DEACTIVATED -> ZOOM_USER_DEACTIVATED;
      case NO_LICENSE -> NOT_LICENSED;
      case BASIC -> READY_BUT_BASIC;
      case LICENSED -> READY;
    };
  }
}
