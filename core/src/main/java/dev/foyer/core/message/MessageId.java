package dev.foyer.core.message;

import java.util.UUID;

/** Names a message; ids sort by the time they were made. */
public record MessageId(UUID value) {
  /** Sorts after every message: where reading backwards starts. */
  public static final MessageId AFTER_ALL = new MessageId(new UUID(-1L, -1L));

  @Override
  public String toString() {
    return value.toString();
  }
}
