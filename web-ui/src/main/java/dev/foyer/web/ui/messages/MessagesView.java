package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.message.usecase.MarkRead;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** All that the visitor was told, newest first, in full. */
@Route(value = MessagesRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class MessagesView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final PagedList<Message> list;
  private final Button allRead;
  private Optional<MessageId> newest = Optional.empty();

  MessagesView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("messages.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    lead(getTranslation("messages.lead"));
    allRead =
        new Button(
            getTranslation("messages.mark-all-read"),
            _ -> newest.map(MarkRead.Which.UpTo::new).ifPresent(this::mark));
    action(allRead);
    list =
        new PagedList<>(
            getTranslation("messages.title"),
            getTranslation("messages.nothing"),
            this::page,
            (_, message) ->
                new MessageRow(
                    message,
                    visitor.times(getLocale()),
                    () -> mark(new MarkRead.Which.One(message.id()))));
    add(list);
    live.follow(this, visitor.organization(), this::load);
    MessagesRead.follow(this, this::load);
  }

  @Override
  protected void load() {
    list.refresh();
    allRead.setVisible(
        foyer.messages().countUnread().handle(visitor.organization(), visitor.id()) > 0);
  }

  private List<Message> page(Optional<Message> last, int limit) {
    List<Message> page =
        foyer
            .messages()
            .listMessages()
            .handle(
                new ListMessages.Command(
                    visitor.organization(),
                    visitor.id(),
                    last.map(Message::id).orElse(MessageId.AFTER_ALL),
                    limit));
    if (last.isEmpty()) {
      newest = page.stream().findFirst().map(Message::id);
    }
    return page;
  }

  private void mark(MarkRead.Which which) {
    foyer
        .messages()
        .markRead()
        .handle(new MarkRead.Command(visitor.organization(), visitor.id(), which));
    MessagesRead.tell(this);
  }
}
