package dev.foyer.web.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.web.ui.events.EventsRoutes;
import dev.foyer.web.ui.events.MeetingState;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;

/** The events that I host next. */
final class NextEventsCard extends Composite<Panel> {

  private static final int EVENTS = 5;

  private final Foyer foyer;
  private final Visitor visitor;

  NextEventsCard(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("home.next-events"));
    switch (foyer
        .events()
        .listEvents()
        .handle(
            new ListEvents.Command(
                visitor.organization(),
                visitor.actor(),
                new ListEvents.Whose.Hosted(visitor.id()),
                Bookings.After.from(visitor.now()),
                EVENTS))) {
      case ListEvents.Outcome.Listed(var events) -> list(panel, events);
      case ListEvents.Outcome.NotAllowed(var why) ->
          panel.with(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
    return panel;
  }

  private void list(Panel panel, List<Event> events) {
    if (events.isEmpty()) {
      panel
          .saying(getTranslation("home.no-events"))
          .offering(EventTypesRoutes.link(getTranslation("home.book")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("lately");
    events.forEach(event -> list.add(line(event)));
    panel.with(list).offering(EventsRoutes.mine(getTranslation("home.all-events")));
  }

  private ListItem line(Event event) {
    Span when = new Span(visitor.times(getLocale()).dateTime(event.booking().time().start()));
    when.addClassName("quiet");
    ListItem line =
        new ListItem(
            EventsRoutes.event(
                getTranslation(
                    "home.event", event.booking().name(), event.booking().invitee().name().value()),
                event.booking().id()),
            when);
    MeetingState.unlessReady(event, this).ifPresent(line::add);
    return line;
  }
}
