package dev.foyer.web.ui.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** One booking with its meeting, as it comes to be. */
@Route(value = EventsRoutes.EVENT, layout = MainLayout.class)
@PermitAll
final class EventView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div panels = new Div();
  private BookingId booking = BookingId.BEFORE_ALL;
  private Optional<ShowEvent.Outcome> shownNow = Optional.empty();

  EventView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("event.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    panels.addClassName("panels");
    panels.getElement().setAttribute("aria-live", "polite");
    action(EventsRoutes.mine(getTranslation("event.all")));
    add(panels);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    booking =
        event
            .getRouteParameters()
            .get(EventsRoutes.ID)
            .flatMap(EventView::id)
            .orElseThrow(NotFoundException::new);
    shownNow = Optional.empty();
  }

  private static Optional<BookingId> id(String text) {
    try {
      return Optional.of(new BookingId(UUID.fromString(text)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** Builds anew only if something is different: so what somebody reads or copies stays. */
  @Override
  protected void load() {
    ShowEvent.Outcome outcome =
        foyer
            .events()
            .showEvent()
            .handle(new ShowEvent.Command(visitor.organization(), visitor.actor(), booking));
    if (shownNow.filter(outcome::equals).isEmpty()) {
      shownNow = Optional.of(outcome);
      panels.removeAll();
      switch (outcome) {
        case ShowEvent.Outcome.Shown(var event) -> show(event);
        case ShowEvent.Outcome.NoSuchBooking _ ->
            panels.add(new Notice(Tone.BAD, getTranslation("event.no-such")));
        case ShowEvent.Outcome.NotAllowed(var why) ->
            panels.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
      }
    }
  }

  private void show(Event event) {
    panels.add(bookingPanel(event));
    event
        .meeting()
        .ifPresent(meeting -> panels.add(new MeetingPanel(meeting, event.managed(), visitor)));
    event.join().ifPresent(join -> panels.add(new JoinText(foyer, event, join, visitor)));
    if (!event.leftovers().isEmpty()) {
      panels.add(new LeftoverPanel(event.leftovers()));
    }
  }

  private Panel bookingPanel(Event event) {
    Booking shown = event.booking();
    Times times = visitor.times(getLocale());
    LocationWords location = LocationWords.of(shown.location());
    FactList facts =
        new FactList()
            .fact(getTranslation("event.when"), when(shown, times))
            .fact(
                getTranslation("event.host"),
                getTranslation(
                    "event.person", event.host().name().value(), event.host().email().value()))
            .fact(
                getTranslation("event.invitee"),
                getTranslation(
                    "event.person",
                    shown.invitee().name().value(),
                    shown.invitee().email().value()))
            .fact(getTranslation("field.location"), location.inWords(this));
    if (!shown.time().zone().equals(times.zone())) {
      facts.fact(getTranslation("event.when-chosen"), when(shown, times.in(shown.time().zone())));
    }
    Panel panel = new Panel(shown.name());
    if (!shown.takesPlace()) {
      panel.beside(new StatusWord(Tone.BAD, getTranslation("event.cancelled")));
    }
    panel.with(facts);
    new EventActs(foyer, visitor, this, this::load).offer(panel, event);
    return panel;
  }

  private String when(Booking shown, Times times) {
    return getTranslation(
        "event.when.value",
        times.day(shown.time().start()),
        times.span(shown.time().start(), shown.time().duration()),
        times.zoneName());
  }
}
