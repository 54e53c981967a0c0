package dev.foyer.core.connection;

import dev.foyer.core.grant.Refusal;
import java.util.Optional;

/** Why a connection ended against our will. */
public enum LapseReason {
  /** The authorizer's Zoom role no longer allows what Foyer does. */
  ROLE_LOST,
  /** The authorizer's Zoom user was deleted. */
  AUTHORIZER_DELETED,
  /** The authorizer's Zoom user was deactivated. */
  AUTHORIZER_DEACTIVATED,
  /** The authorizer belongs to another Zoom account now. */
  AUTHORIZER_LEFT_ACCOUNT,
  /** Somebody removed the app in Zoom. */
  APP_REMOVED,
  /** A Zoom admin took the approval of the app back (Zoom's pre-approval of apps). */
  DISABLED_BY_ZOOM_ADMIN,
  /** Zoom no longer accepts the grant, and does not tell why. */
  TOKEN_DEAD,
  /** The grant lacks a scope that Foyer needs. */
  SCOPES_MISSING,
  /** The Zoom account doesn't exist any more. */
  ACCOUNT_GONE;

  /** Whether there may be a more precise cause behind it, which only Zoom's messages tell. */
  public boolean vague() {
    return switch (this) {
      case TOKEN_DEAD, AUTHORIZER_DELETED, ROLE_LOST -> true;
      case AUTHORIZER_DEACTIVATED,
          AUTHORIZER_LEFT_ACCOUNT,
          APP_REMOVED,
          DISABLED_BY_ZOOM_ADMIN,
          SCOPES_MISSING,
          ACCOUNT_GONE ->
          false;
    };
  }

  /** The reason that such a refusal of the authorizer's own call proves, if it proves one. */
  public static Optional<LapseReason> provenBy(Refusal refusal) {
    return switch (refusal) {
      case GRANT_DEAD -> Optional.of(TOKEN_DEAD);
      case AUTHORIZER_GONE, USER_NOT_IN_ACCOUNT -> Optional.of(AUTHORIZER_DELETED);
      case APP_DISABLED -> Optional.of(DISABLED_BY_ZOOM_ADMIN);
      case ACCOUNT_GONE -> Optional.of(ACCOUNT_GONE);
      case SCOPES_MISSING -> Optional.of(SCOPES_MISSING);
      case NO_PERMISSION -> Optional.of(ROLE_LOST);
      case CODE_REFUSED,
          ACCESS_TOKEN_REFUSED,
          NOT_LICENSED_FOR_MEETINGS,
          HOST_NOT_ALLOWED,
          MEETING_GONE,
          REQUEST_INVALID,
          UNKNOWN ->
          Optional.empty();
    };
  }
}
