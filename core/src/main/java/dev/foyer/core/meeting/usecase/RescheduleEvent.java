package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Gives a booking another time: meeting and link stay the same (BR-53). */
public final class RescheduleEvent {

  /** Which one, to when; it lasts as long as before. */
  public record Command(
      OrganizationId organization, Actor by, BookingId booking, Instant start, ZoneId zone) {}

  /** The answer. */
  public sealed interface Outcome {
    record Rescheduled(Booking booking) implements Outcome {}

    /** It would begin in the past. */
    record StartsInThePast() implements Outcome {}

    record NotChanged(Objection why) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ChangeBooking changeBooking;
  private final InstantSource clock;

  public RescheduleEvent(ChangeBooking changeBooking, InstantSource clock) {
    this.changeBooking = changeBooking;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (!command.start().isAfter(clock.instant())) {
      return new Outcome.StartsInThePast();
    }
    return switch (changeBooking.change(
        command.organization(),
        command.by(),
        command.booking(),
        EntryKind.EVENT_RESCHEDULED,
        before -> before.rescheduled(time(command, before)))) {
      case ChangeBooking.Answer.Changed(Booking booking) -> new Outcome.Rescheduled(booking);
      case ChangeBooking.Answer.NotChanged(Objection why) -> new Outcome.NotChanged(why);
      case ChangeBooking.Answer.NotAllowed(Denial why) -> new Outcome.NotAllowed(why);
    };
  }

  private static BookingTime time(Command command, Booking before) {
    return new BookingTime(
        command.start().truncatedTo(ChronoUnit.MICROS), before.time().duration(), command.zone());
  }
}
