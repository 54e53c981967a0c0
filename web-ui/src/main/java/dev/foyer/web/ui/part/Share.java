package dev.foyer.web.ui.part;

/** A part of what a picture shows; its tone is explained by the words beside the picture. */
public record Share(Tone tone, long amount) {}
