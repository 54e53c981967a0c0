package dev.foyer.core.journal;

import java.util.UUID;

/** Names a journal entry; ids sort by the time they were made. */
public record EntryId(UUID value) {
  /** Sorts after every entry: where reading backwards starts. */
  public static final EntryId AFTER_ALL = new EntryId(new UUID(-1L, -1L));

  @Override
  public String toString() {
    return value.toString();
  }
}
