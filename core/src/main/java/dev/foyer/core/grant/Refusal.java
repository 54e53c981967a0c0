package dev.foyer.core.grant;

/** Why Zoom refused for good. */
public enum Refusal {
  /** The refresh token is used, revoked or expired: {@code invalid_grant}, 4735, 4738, 4741. */
  GRANT_DEAD,
  /** The authorization code is unknown, used or too old, or doesn't belong to the PKCE verifier. */
  CODE_REFUSED,
  /** The access token is unknown, expired or revoked: 401, code 124. */
  ACCESS_TOKEN_REFUSED,
  /** The grant lacks a scope: 4711, 4700, 104. */
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
  UNKNOWN
}
