package dev.foyer.core.location;

import java.util.UUID;

/** Names an event type. */
public record EventTypeId(UUID value) {
  /** Sorts before every event type. */
  public static final EventTypeId BEFORE_ALL = new EventTypeId(new UUID(0, 0));

  @Override
  public String toString() {
    return value.toString();
  }
}
