package dev.foyer.web.ui.events;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Bookings by day with the state of their meetings: my own; admins see everybody's too. */
@Route(value = EventsRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class EventsView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Times times;
  private final RadioButtonGroup<Boolean> everybodys =
      new RadioButtonGroup<>(getTranslation("events.whose"));
  private final DatePicker from = new DatePicker(getTranslation("events.from"));
  private final Div problems = new Div();
  private final PagedList<Event> list;

  EventsView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("events.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.times = visitor.times(getLocale());
    this.list =
        new PagedList<>(
            getTranslation("events.title"),
            getTranslation("events.none"),
            this::page,
            (before, event) -> new EventRow(before, event, times));
    if (visitor.administers()) {
      action(EventsRoutes.repair(getTranslation("repair.title")));
    }
    action(EventTypesRoutes.link(getTranslation("events.book")));
    everybodys.setItems(false, true);
    everybodys.setItemLabelGenerator(
        all -> getTranslation(all ? "events.everybodys" : "events.mine"));
    everybodys.setVisible(visitor.administers());
    from.setLocale(getLocale());
    everybodys.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            moved();
          }
        });
    from.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            moved();
          }
        });
    Div filters = new Div(everybodys, from);
    filters.addClassName("filter-row");
    add(filters, problems, list);
    live.follow(this, visitor.organization(), this::load);
  }

  private void moved() {
    EventsRoutes.show(everybodys.getValue(), from.getOptionalValue().orElseGet(this::today));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    everybodys.setValue(
        visitor.administers()
            && query
                .getSingleParameter(EventsRoutes.WHOSE)
                .filter(EventsRoutes.EVERYBODYS::equals)
                .isPresent());
    from.setValue(
        query
            .getSingleParameter(EventsRoutes.FROM)
            .flatMap(EventsView::day)
            .orElseGet(this::today));
    list.restart();
  }

  @Override
  protected void load() {
    list.refresh();
  }

  private List<Event> page(Optional<Event> last, int limit) {
    problems.removeAll();
    return switch (foyer
        .events()
        .listEvents()
        .handle(
            new ListEvents.Command(
                visitor.organization(),
                visitor.actor(),
                everybodys.getValue()
                    ? new ListEvents.Whose.Everybodys()
                    : new ListEvents.Whose.Hosted(visitor.id()),
                last.map(Event::booking)
                    .map(EventsView::place)
                    .orElseGet(() -> Bookings.After.from(times.startOf(from.getValue()))),
                limit))) {
      case ListEvents.Outcome.Listed(var events) -> events;
      case ListEvents.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield List.of();
      }
    };
  }

  private static Bookings.After place(Booking booking) {
    return new Bookings.After(booking.time().start(), booking.id());
  }

  private LocalDate today() {
    return times.date(visitor.now());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
