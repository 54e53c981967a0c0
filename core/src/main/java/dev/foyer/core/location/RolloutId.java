package dev.foyer.core.location;

import java.util.UUID;

/** Names a rollout. */
public record RolloutId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
