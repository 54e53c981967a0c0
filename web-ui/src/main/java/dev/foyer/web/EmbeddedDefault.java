package dev.foyer.web;

/**
 * Whether Foyer runs as it comes: on the embedded database and with a simulated Zoom, to be tried
 * on this machine alone.
 */
public record EmbeddedDefault(boolean on) {}
