package dev.foyer.core.hearing;

/** What a delivery says. */
public sealed interface Told {
  /** Something happened. */
  record OfEvent(ZoomNotice notice) implements Told {}

  /** Zoom wants to see that whoever answers knows the app's webhook secret. */
  record Challenge(String text) implements Told {}

  /** Nothing that can be read. */
  record Unreadable() implements Told {}
}
