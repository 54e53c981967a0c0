package dev.foyer.core.grant;

/**
 * A Zoom user whose meetings may be created and changed only so often in a UTC day, from whatever
 * organization, member or app.
 */
public record LimitedHost(ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user) {}
