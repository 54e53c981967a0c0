package dev.foyer.core.message;

import java.util.UUID;

/** Names a letter. */
public record LetterId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
