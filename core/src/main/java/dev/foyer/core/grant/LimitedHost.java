package dev.foyer.core.grant;

/**
 * A Zoom user whose meetings may be created and changed only so often in a UTC day, from whatever
 * organization, member or app.
 */
public record LimitedHost(ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user) {
  /** What Zoom allows a host in one UTC day. */
  public static final int PER_DAY = 100;
}
