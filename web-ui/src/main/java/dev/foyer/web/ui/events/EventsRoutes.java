package dev.foyer.web.ui.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.booking.BookingId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The ways to events: mine, everybody's, one of them. */
public final class EventsRoutes {

  public static final String PATH = "events";
  static final String ID = "id";
  static final String EVENT = "events/:" + ID;
  static final String REPAIR = "meetings/repair";
  static final String WHOSE = "whose";
  static final String EVERYBODYS = "everybodys";
  static final String FROM = "from";

  private EventsRoutes() {}

  public static RouterLink mine(String text) {
    return new RouterLink(text, EventsView.class);
  }

  public static RouterLink everybodys(String text) {
    RouterLink link = new RouterLink(text, EventsView.class);
    link.setQueryParameters(QueryParameters.of(WHOSE, EVERYBODYS));
    return link;
  }

  public static RouterLink repair(String text) {
    return new RouterLink(text, RepairView.class);
  }

  public static RouterLink event(String text, BookingId booking) {
    return new RouterLink(text, EventView.class, parameters(booking));
  }

  public static void show(BookingId booking) {
    UI.getCurrent().navigate(EventView.class, parameters(booking));
  }

  public static String pathOf(BookingId booking) {
    return PATH + "/" + booking;
  }

  static void show(boolean everybodys, LocalDate from) {
    Map<String, String> query = new HashMap<>();
    if (everybodys) {
      query.put(WHOSE, EVERYBODYS);
    }
    query.put(FROM, from.toString());
    UI.getCurrent().navigate(EventsView.class, QueryParameters.simple(query));
  }

  private static RouteParameters parameters(BookingId booking) {
    return new RouteParameters(new RouteParam(ID, booking.toString()));
  }
}
