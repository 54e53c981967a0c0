package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.organization.MemberId;

/** The ways to event types. */
public final class EventTypesRoutes {

  public static final String PATH = "event-types";
  static final String HOST = "host";

  private EventTypesRoutes() {}

  public static RouterLink link(String text) {
    return new RouterLink(text, EventTypesView.class);
  }

  static void show(MemberId host) {
    UI.getCurrent().navigate(EventTypesView.class, QueryParameters.of(HOST, host.toString()));
  }
}
