package dev.foyer.core.grant;

/** Why Zoom refused for good. */
public enum Refusal {
  /** The refresh token is used, revoked or expired: {@code invalid_grant}, 4741. */
  GRANT_DEAD,
  /** Whoever gave the grant doesn't exist any more: 4735. */
  AUTHORIZER_GONE,
  /** A Zoom admin has disabled the app: 4738. */
  APP_DISABLED,
  /** The Zoom account doesn't exist (any more): 2001. */
  ACCOUNT_GONE,
  /** The authorization code is unknown, used or too old, or doesn't belong to the PKCE verifier. */
  CODE_REFUSED,
  /** The access token is unknown, expired or revoked: 401, code 124. */
  ACCESS_TOKEN_REFUSED,
  /** The grant lacks a scope, or its scopes aren't the app's any more: 4711, 4700, 104. */
  SCOPES_MISSING,
  /** The authorizer's Zoom role doesn't allow it: code 200. */
  NO_PERMISSION,
  /** The account doesn't know this user: 1001, 1010, 1120. */
  USER_NOT_IN_ACCOUNT,
  /** The user may not host meetings: 3161. */
  NOT_LICENSED_FOR_MEETINGS,
  /** Zoom doesn't let this user be the host: 3000. */
  HOST_NOT_ALLOWED,
  /** The meeting doesn't exist (any more): 3001. */
  MEETING_GONE,
  /** Zoom found the request itself wrong: 300. */
  REQUEST_INVALID,
  /** A refusal that Foyer doesn't know. */
  UNKNOWN;

  /** Whether a refresh token that is refused like this is of no more use. */
  public boolean endsTheGrant() {
    return switch (this) {
      case GRANT_DEAD, AUTHORIZER_GONE, APP_DISABLED, ACCOUNT_GONE, SCOPES_MISSING -> true;
      case CODE_REFUSED,
          ACCESS_TOKEN_REFUSED,
          NO_PERMISSION,
          USER_NOT_IN_ACCOUNT,
          NOT_LICENSED_FOR_MEETINGS,
          HOST_NOT_ALLOWED,
          MEETING_GONE,
          REQUEST_INVALID,
          UNKNOWN ->
          false;
    };
  }
}
