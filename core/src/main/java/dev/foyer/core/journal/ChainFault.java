package dev.foyer.core.journal;

import java.util.Optional;

/** A place at which the journal is not what it was. */
public record ChainFault(Kind kind, long position, Optional<EntryId> entry) {

  /** What was done to the journal there. */
  public enum Kind {
    /** The entry is another than was written. */
    ENTRY_CHANGED,
    /** The entry was deleted, or made unreadable. */
    ENTRY_GONE,
    /** What is personal about its actor is another than was written. Erasing it is no fault. */
    PERSON_CHANGED,
    /** The link does not follow from the one before: links were changed or put in another order. */
    LINK_CHANGED,
    /** A link is missing between others. */
    LINK_GONE,
    /** Foyer never wrote this entry. */
    INSERTED,
    /** The chain once went on behind its present end. */
    CUT_OFF
  }
}
