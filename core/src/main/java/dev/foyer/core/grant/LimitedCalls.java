package dev.foyer.core.grant;

/**
 * The calls that share one of Zoom's limits: those of one weight to one Zoom account, from whatever
 * organization, member or app.
 */
public record LimitedCalls(ZoomEnvironment environment, ZoomAccountId account, CallWeight weight) {}
