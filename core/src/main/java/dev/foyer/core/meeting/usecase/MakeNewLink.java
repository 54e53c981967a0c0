package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes another meeting for a booking, with the Zoom that its host uses now (BR-56): the old link
 * works until the new one is there, and the old meeting is deleted then if it can be reached.
 */
public final class MakeNewLink {

  /** For which one. */
  public record Command(OrganizationId organization, Actor by, BookingId booking) {}

  /** The answer. */
  public sealed interface Outcome {
    record Begun(Booking booking) implements Outcome {}

    /** The booking has no link yet that a new one could replace. */
    record NoLinkYet() implements Outcome {}

    record NotChanged(Objection why) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ChangeBooking changeBooking;
  private final Meetings meetings;
  private final MeetingProgress progress;

  public MakeNewLink(ChangeBooking changeBooking, Meetings meetings, MeetingProgress progress) {
    this.changeBooking = changeBooking;
    this.meetings = meetings;
    this.progress = progress;
  }

  public Outcome handle(Command command) {
    Optional<Meeting.Made> made =
        meetings
            .find(command.organization(), command.booking())
            .filter(Meeting.Made.class::isInstance)
            .map(Meeting.Made.class::cast);
    return switch (changeBooking.change(
        command.organization(),
        command.by(),
        command.booking(),
        EntryKind.MEETING_RENEWED,
        Function.identity(),
        _ -> made.isPresent() && renewed(made.get()))) {
      case ChangeBooking.Answer.Changed(Booking booking) -> new Outcome.Begun(booking);
      case ChangeBooking.Answer.NotChanged(Objection why) ->
          made.isEmpty() && why == Objection.CHANGED_MEANWHILE
              ? new Outcome.NoLinkYet()
              : new Outcome.NotChanged(why);
      case ChangeBooking.Answer.NotAllowed(Denial why) -> new Outcome.NotAllowed(why);
    };
  }

  private boolean renewed(Meeting.Made made) {
    return progress.mended(
        made,
        made.anew(progress.now()),
        made instanceof Meeting.Lost ? List.of() : List.of(Leftover.held(made, progress.now())));
  }
}
