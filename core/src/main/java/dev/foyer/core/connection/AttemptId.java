package dev.foyer.core.connection;

import java.util.UUID;

/** Names an attempt. */
public record AttemptId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
