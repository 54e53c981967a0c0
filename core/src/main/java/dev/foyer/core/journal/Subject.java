package dev.foyer.core.journal;

import java.util.UUID;

/** What an entry is about. */
public record Subject(Kind kind, UUID id) {

  /** The kinds of things that entries are about. */
  public enum Kind {
    ORGANIZATION,
    MEMBER,
    CONNECT_LINK,
    CONNECTION,
    EVENT_TYPE,
    ROLLOUT,
    BOOKING
  }
}
