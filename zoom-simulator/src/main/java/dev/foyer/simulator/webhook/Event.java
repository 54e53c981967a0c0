package dev.foyer.simulator.webhook;

/** What one app is told, in the very characters that go over the wire. */
public record Event(String name, String clientId, String body) {}
