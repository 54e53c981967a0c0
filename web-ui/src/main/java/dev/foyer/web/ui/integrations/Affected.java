package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.events.EventsRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/** How many members and bookings lack a working link; each number leads to its list. */
public final class Affected extends Composite<Div> {

  /** So many of the next bookings are looked at. */
  private static final int LOOKED_AT = 200;

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div numbers = new Div();
  private Optional<Counted> shown = Optional.empty();

  private record Counted(CountConnectedUsers.Outcome members, ListEvents.Outcome bookings) {}

  public Affected(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Div initContent() {
    numbers.addClassName("numbers");
    refresh();
    return numbers;
  }

  /** Counts anew; draws only if something is different, so what has the focus stays. */
  public void refresh() {
    Counted now = new Counted(countMembers(), listBookings());
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      numbers.removeAll();
      numbers.add(members(now.members()), bookings(now.bookings()));
    }
  }

  private CountConnectedUsers.Outcome countMembers() {
    return foyer
        .connected()
        .countConnectedUsers()
        .handle(new CountConnectedUsers.Command(visitor.organization(), visitor.actor()));
  }

  private ListEvents.Outcome listBookings() {
    return foyer
        .events()
        .listEvents()
        .handle(
            new ListEvents.Command(
                visitor.organization(),
                visitor.actor(),
                new ListEvents.Whose.Everybodys(),
                Bookings.After.from(visitor.now()),
                LOOKED_AT));
  }

  private Component members(CountConnectedUsers.Outcome outcome) {
    return switch (outcome) {
      case CountConnectedUsers.Outcome.Counted counted ->
          number(
              counted.byType().getOrDefault(Standing.Type.NONE, 0L),
              ConnectedUsersRoutes.link(getTranslation("home.without-link"), Standing.Type.NONE));
      case CountConnectedUsers.Outcome.NotAllowed(var why) ->
          new Notice(Tone.BAD, getTranslation(Words.of(why)));
    };
  }

  private Component bookings(ListEvents.Outcome outcome) {
    return switch (outcome) {
      case ListEvents.Outcome.Listed(var events) ->
          number(
              events.stream().filter(Affected::lacksItsMeeting).count(),
              EventsRoutes.everybodys(getTranslation("home.without-meeting")));
      case ListEvents.Outcome.NotAllowed(var why) ->
          new Notice(Tone.BAD, getTranslation(Words.of(why)));
    };
  }

  private static boolean lacksItsMeeting(Event event) {
    return event.meeting().filter(meeting -> !(meeting instanceof Meeting.Made)).isPresent();
  }

  private static Div number(long count, Component link) {
    Span figure = new Span(Long.toString(count));
    figure.addClassName("figure");
    Div number = new Div(figure, link);
    number.addClassName("number");
    return number;
  }
}
