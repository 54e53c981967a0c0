package dev.foyer.core.message;

import java.util.List;

/**
 * What people who are no members are written, and the facts that it takes to say it, in the order
 * in which the adapters' words take them.
 */
public enum LetterKind {
  /**
   * The connect link, sent by an owner or admin to their Zoom admin (BR-04). The secret is the
   * link's; {@code creator} and {@code creatorEmail} ask, {@code until} is an instant.
   */
  CONNECT_LINK("creator", "creatorEmail", "until"),
  /**
   * To the Zoom admin who has just approved, with the way to undo it (BR-06). The secret is that of
   * the way to withdraw.
   */
  APPROVAL_NOTICE("account"),
  /** To an invitee: the event is booked, and here is how to take part (BR-57). */
  INVITATION("event", "host", "when", "where"),
  /** To an invitee: the event is booked, and how to take part follows. */
  INVITATION_LINK_FOLLOWS("event", "host", "when"),
  /** To an invitee: time, host or link have changed. */
  INVITATION_CHANGED("event", "host", "when", "where"),
  /** To an invitee: the event doesn't take place. */
  INVITATION_CANCELLED("event", "host", "when");

  private final List<String> facts;

  LetterKind(String... facts) {
    this.facts = List.of(facts);
  }

  /** Whether a calendar entry comes with it. */
  public boolean hasCalendarEntry() {
    return switch (this) {
      case CONNECT_LINK, APPROVAL_NOTICE -> false;
      case INVITATION, INVITATION_LINK_FOLLOWS, INVITATION_CHANGED, INVITATION_CANCELLED -> true;
    };
  }

  /** The names of the facts that it is told with, in the order of the words. */
  public List<String> facts() {
    return facts;
  }
}
