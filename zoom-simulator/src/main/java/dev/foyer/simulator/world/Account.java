package dev.foyer.simulator.world;

/** A Zoom account; a free one belongs to a single person. */
public record Account(String id, long number, String name, boolean paid) {}
