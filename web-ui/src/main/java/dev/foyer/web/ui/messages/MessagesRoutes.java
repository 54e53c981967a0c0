package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.Place;
import dev.foyer.web.ui.events.EventsRoutes;
import dev.foyer.web.ui.integrations.IntegrationsRoutes;

/** The ways to messages: all of them, and through one to where it is mended. */
public final class MessagesRoutes {

  static final String PATH = "messages";
  static final String ID = "id";

  /** Mails lead here too: the address must stay. */
  static final String MESSAGE = "messages/:" + ID;

  private MessagesRoutes() {}

  static RouterLink all(String text) {
    return new RouterLink(text, MessagesView.class);
  }

  /** Marks it as read on the way. */
  static RouterLink through(Message message) {
    RouterLink link = new RouterLink();
    link.setRoute(
        MessageView.class, new RouteParameters(new RouteParam(ID, message.id().toString())));
    return link;
  }

  static RouterLink mending(Component page, Message message) {
    Place place = message.kind().place();
    String text = page.getTranslation(MessageWords.of(place));
    return switch (place) {
      case ORGANIZATION_ZOOM -> IntegrationsRoutes.organization(text);
      case MY_ZOOM -> IntegrationsRoutes.mine(text);
      case EVENT -> EventsRoutes.event(text, new BookingId(message.about()));
    };
  }

  static String pathOf(Message message) {
    return switch (message.kind().place()) {
      case ORGANIZATION_ZOOM -> IntegrationsRoutes.ZOOM;
      case MY_ZOOM -> IntegrationsRoutes.MINE;
      case EVENT -> EventsRoutes.pathOf(new BookingId(message.about()));
    };
  }
}
