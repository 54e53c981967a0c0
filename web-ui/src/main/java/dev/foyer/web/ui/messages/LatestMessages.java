package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.Foyer;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.message.usecase.MarkRead;
import dev.foyer.web.ui.part.Visitor;
import java.util.List;

/** The newest messages in a line each; opening one leads to where it is mended. */
final class LatestMessages extends Div {

  private static final int LINES = 6;

  private final Foyer foyer;
  private final Visitor visitor;

  LatestMessages(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    addClassName("latest-messages");
  }

  void load() {
    List<Message> messages =
        foyer
            .messages()
            .listMessages()
            .handle(
                new ListMessages.Command(
                    visitor.organization(), visitor.id(), MessageId.AFTER_ALL, LINES));
    removeAll();
    add(new H2(getTranslation("messages.title")));
    if (messages.isEmpty()) {
      Paragraph nothing = new Paragraph(getTranslation("messages.nothing"));
      nothing.addClassName("quiet");
      add(nothing);
    } else {
      add(lines(messages), actions(messages));
    }
  }

  private UnorderedList lines(List<Message> messages) {
    UnorderedList list = new UnorderedList();
    list.addClassName("rows");
    list.getElement().setAttribute("role", "list");
    messages.forEach(message -> list.add(new ListItem(line(message))));
    return list;
  }

  private RouterLink line(Message message) {
    RouterLink line = MessagesRoutes.through(message);
    line.addClassNames("message-line", MessageWords.toneOf(message.kind()).className());
    if (message.unread()) {
      line.addClassName("unread");
      Span unread = new Span(getTranslation("messages.unread"));
      unread.addClassName("for-screen-readers");
      line.add(unread);
    }
    Span title = new Span(MessageWords.title(this, message));
    title.addClassName("row-title");
    Span when = new Span(visitor.times(getLocale()).dateTime(message.at()));
    when.addClassName("quiet");
    line.add(title, when);
    return line;
  }

  private Div actions(List<Message> messages) {
    Div row = new Div(MessagesRoutes.all(getTranslation("messages.all")));
    row.addClassName("actions");
    if (messages.stream().anyMatch(Message::unread)) {
      Button mark =
          new Button(
              getTranslation("messages.mark-all-read"), _ -> markAll(messages.getFirst().id()));
      mark.addThemeVariants(ButtonVariant.TERTIARY);
      row.add(mark);
    }
    return row;
  }

  private void markAll(MessageId newest) {
    foyer
        .messages()
        .markRead()
        .handle(
            new MarkRead.Command(
                visitor.organization(), visitor.id(), new MarkRead.Which.UpTo(newest)));
    MessagesRead.tell(this);
  }
}
