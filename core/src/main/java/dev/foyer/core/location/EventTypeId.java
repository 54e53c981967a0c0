package dev.foyer.core.location;

import java.util.UUID;

/** Names an event type. */
public record EventTypeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
