package dev.foyer.core.hearing;

import java.util.UUID;

/** Names a notice in the inbox; ids sort by the time they were made. */
public record NoticeId(UUID value) {
  /** Sorts after every notice: where reading backwards starts. */
  public static final NoticeId AFTER_ALL = new NoticeId(new UUID(-1L, -1L));

  @Override
  public String toString() {
    return value.toString();
  }
}
