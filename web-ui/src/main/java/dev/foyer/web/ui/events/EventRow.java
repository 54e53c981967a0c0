package dev.foyer.web.ui.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Event;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import java.util.Optional;

/** A booking in the list, below its day where that begins. */
final class EventRow extends Div {

  EventRow(Optional<Event> before, Event event, Times times) {
    Booking booking = event.booking();
    if (before.filter(other -> day(other, times).equals(day(event, times))).isEmpty()) {
      H2 heading = new H2(day(event, times));
      heading.addClassName("day");
      add(heading);
    }
    Span when = new Span(times.span(booking.time().start(), booking.time().duration()));
    when.addClassName("row-time");
    Span who =
        new Span(
            getTranslation(
                "events.row", event.host().name().value(), booking.invitee().name().value()));
    who.addClassName("quiet");
    Div what = new Div(EventsRoutes.event(booking.name(), booking.id()), who);
    what.addClassName("row-main");
    Div states = new Div(state(event));
    states.addClassName("row-states");
    Div row = new Div(when, what, states);
    row.addClassName("row");
    add(row);
  }

  private Span state(Event event) {
    return event
        .meeting()
        .map(MeetingWords::of)
        .<Span>map(words -> new StatusWord(words.tone(), getTranslation(words.state())))
        .orElseGet(
            () -> new Span(getTranslation(LocationWords.of(event.booking().location()).kind())));
  }

  private static String day(Event event, Times times) {
    return times.day(event.booking().time().start());
  }
}
