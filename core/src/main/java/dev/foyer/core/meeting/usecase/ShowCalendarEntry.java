package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.message.CalendarEntry;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import java.time.InstantSource;

/** Gives an event as a calendar file, to whoever may see it. */
public final class ShowCalendarEntry {

  /** Which one. */
  public record Command(OrganizationId organization, Actor by, BookingId booking) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param file in iCalendar's format (RFC 5545)
     */
    record Shown(String file) implements Outcome {}

    record NoSuchBooking() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ShowEvent showEvent;
  private final Calendars calendars;
  private final InstantSource clock;

  public ShowCalendarEntry(ShowEvent showEvent, Calendars calendars, InstantSource clock) {
    this.showEvent = showEvent;
    this.calendars = calendars;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return switch (showEvent.handle(
        new ShowEvent.Command(command.organization(), command.by(), command.booking()))) {
      case ShowEvent.Outcome.Shown(Event event) -> new Outcome.Shown(calendars.file(entry(event)));
      case ShowEvent.Outcome.NoSuchBooking _ -> new Outcome.NoSuchBooking();
      case ShowEvent.Outcome.NotAllowed(Denial why) -> new Outcome.NotAllowed(why);
    };
  }

  private CalendarEntry entry(Event event) {
    Booking booking = event.booking();
    String link = event.join().map(join -> join.joinLink().toString()).orElse("");
    return new CalendarEntry(
        booking.id().toString(),
        booking.revision(),
        booking.time().start(),
        booking.time().end(),
        booking.name(),
        "",
        where(booking.location(), link),
        new CalendarEntry.Person(event.host().name(), event.host().email()),
        new CalendarEntry.Person(booking.invitee().name(), booking.invitee().email()),
        !booking.takesPlace(),
        clock.instant());
  }

  /** Where an event takes place: on Zoom by its link, "" as long as there is none. */
  static String where(Location.Place location, String link) {
    return switch (location) {
      case Location.Zoom _ -> link;
      case Location.Phone(var number) -> number;
      case Location.InPerson(var address) -> address;
      case Location.Custom(var text) -> text;
    };
  }
}
