package dev.foyer.simulator.world;

/** An access token and the refresh token issued with it. */
public record TokenPair(Credential access, Credential refresh) {}
