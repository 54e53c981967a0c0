package dev.foyer.core.journal;

import java.util.UUID;

/** Names a journal entry; ids sort by the time they were made. */
public record EntryId(UUID value) {
  /** Sorts after every entry: where reading backwards starts. */
  public static final EntryId AFTER_ALL = new EntryId(new UUID(-1L, -1L));

  /** Sorts before every entry: where reading forwards starts. */
  public static final EntryId BEFORE_ALL = new EntryId(new UUID(0L, 0L));

  @Override
  public String toString() {
    return value.toString();
  }
}
