package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.usecase.MarkRead;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** Where a mail or the bell leads: marks the message as read and goes on to where it is mended. */
@Route(value = MessagesRoutes.MESSAGE, layout = MainLayout.class)
@PermitAll
final class MessageView extends Div implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;

  MessageView(Foyer foyer, Visitors visitors) {
    this.foyer = foyer;
    this.visitor = visitors.current();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Message message =
        event
            .getRouteParameters()
            .get(MessagesRoutes.ID)
            .flatMap(MessageView::id)
            .flatMap(
                id ->
                    foyer.messages().showMessage().handle(visitor.organization(), visitor.id(), id))
            .orElseThrow(NotFoundException::new);
    foyer
        .messages()
        .markRead()
        .handle(
            new MarkRead.Command(
                visitor.organization(), visitor.id(), new MarkRead.Which.One(message.id())));
    event.forwardTo(MessagesRoutes.pathOf(message));
  }

  private static Optional<MessageId> id(String text) {
    try {
      return Optional.of(new MessageId(UUID.fromString(text)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
