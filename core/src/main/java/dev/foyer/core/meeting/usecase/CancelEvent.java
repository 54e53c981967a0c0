package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;

/** Cancels a booking: its meeting is deleted in Zoom (BR-52, BR-53). */
public final class CancelEvent {

  /** Which one. */
  public record Command(OrganizationId organization, Actor by, BookingId booking) {}

  /** The answer. */
  public sealed interface Outcome {
    record Cancelled(Booking booking) implements Outcome {}

    record NotChanged(Objection why) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ChangeBooking changeBooking;

  public CancelEvent(ChangeBooking changeBooking) {
    this.changeBooking = changeBooking;
  }

  public Outcome handle(Command command) {
    return switch (changeBooking.change(
        command.organization(),
        command.by(),
        command.booking(),
        EntryKind.EVENT_CANCELLED,
        Booking::cancelled)) {
      case ChangeBooking.Answer.Changed(Booking booking) -> new Outcome.Cancelled(booking);
      case ChangeBooking.Answer.NotChanged(Objection why) -> new Outcome.NotChanged(why);
      case ChangeBooking.Answer.NotAllowed(Denial why) -> new Outcome.NotAllowed(why);
    };
  }
}
