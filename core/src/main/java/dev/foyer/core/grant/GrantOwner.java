package dev.foyer.core.grant;

/** To whom a grant was given at Zoom: app, environment, account, user. */
public record GrantOwner(
    ZoomApp app, ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user) {}
