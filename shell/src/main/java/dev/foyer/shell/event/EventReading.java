package dev.foyer.shell.event;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import dev.foyer.shell.render.Shown;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;

/** Finds the event that is meant, and shows it after a change. */
record EventReading(Desk desk) {

  Event event(Organization organization, Actor by, String id) {
    BookingId booking = id(id);
    return switch (desk.foyer()
        .events()
        .showEvent()
        .handle(new ShowEvent.Command(organization.id(), by, booking))) {
      case ShowEvent.Outcome.Shown(var event) -> event;
      case ShowEvent.Outcome.NoSuchBooking _ ->
          throw Stopped.wrongInput(
              organization.name() + " has no event " + booking + ". See: event list");
      case ShowEvent.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  static BookingId id(String text) {
    try {
      return new BookingId(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException noId) {
      throw Stopped.wrongInput(
          "An event's id looks like 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55, not "
              + text
              + ". See: event list");
    }
  }

  /** Says what was done, and shows the event as it is now. */
  void tell(
      PrintWriter out, Output output, String done, Organization organization, Actor by, Event old) {
    Event now = event(organization, by, old.booking().id().toString());
    desk.printer()
        .print(out, output, new Sheet<>(EventLine.of(now), EventLine.FIELDS, List.of(done)));
  }

  static Stopped notChanged(Objection why) {
    return Stopped.refused(
        switch (why) {
          case NO_SUCH_BOOKING -> "There is no such event any more. See: event list";
          case CANCELLED -> "The event is cancelled, and stays so.";
          case OVER -> "The event is over.";
          case CHANGED_MEANWHILE ->
              "Somebody else has just changed the event. Look again: event show";
        });
  }

  /** The event in half a line, as previews name it. */
  static String named(Event event) {
    return event.booking().name()
        + " with "
        + event.booking().invitee().name()
        + ", "
        + Shown.at(event.booking().time().start());
  }
}
