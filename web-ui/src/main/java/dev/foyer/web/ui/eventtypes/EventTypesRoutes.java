package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.organization.MemberId;
import java.util.Optional;

/** The ways to event types. */
public final class EventTypesRoutes {

  public static final String PATH = "event-types";
  static final String HOST = "host";

  private EventTypesRoutes() {}

  public static RouterLink link(String text) {
    return new RouterLink(text, EventTypesView.class);
  }

  /** Those of a host, or everybody's. */
  static void show(Optional<MemberId> host) {
    UI.getCurrent()
        .navigate(
            EventTypesView.class,
            host.map(id -> QueryParameters.of(HOST, id.toString()))
                .orElseGet(QueryParameters::empty));
  }
}
