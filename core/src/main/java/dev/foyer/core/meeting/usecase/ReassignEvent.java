package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;

/**
 * Gives a booking another host: a new meeting is made on that host first, then the old one is
 * deleted (BR-53).
 */
public final class ReassignEvent {

  /** Which one, to whom. */
  public record Command(OrganizationId organization, Actor by, BookingId booking, MemberId host) {}

  /** The answer. */
  public sealed interface Outcome {
    record Reassigned(Booking booking) implements Outcome {}

    /** There is no such member to be the host. */
    record NoSuchHost() implements Outcome {}

    record NotChanged(Objection why) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ChangeBooking changeBooking;
  private final Members members;

  public ReassignEvent(ChangeBooking changeBooking, Members members) {
    this.changeBooking = changeBooking;
    this.members = members;
  }

  public Outcome handle(Command command) {
    if (members.find(command.organization(), command.host()).isEmpty()) {
      return new Outcome.NoSuchHost();
    }
    return switch (changeBooking.change(
        command.organization(),
        command.by(),
        command.booking(),
        EntryKind.EVENT_REASSIGNED,
        before -> before.heldBy(command.host()))) {
      case ChangeBooking.Answer.Changed(Booking booking) -> new Outcome.Reassigned(booking);
      case ChangeBooking.Answer.NotChanged(Objection why) -> new Outcome.NotChanged(why);
      case ChangeBooking.Answer.NotAllowed(Denial why) -> new Outcome.NotAllowed(why);
    };
  }
}
