package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.message.Message;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;

/** A message in full, with the way to where it is mended. */
final class MessageRow extends Div {

  MessageRow(Message message, Times times, Runnable read) {
    addClassName("message");
    Div head = new Div(new H2(MessageWords.title(this, message)));
    head.addClassName("message-head");
    if (message.unread()) {
      head.add(new StatusWord(Tone.NEUTRAL, getTranslation("messages.unread")));
    }
    Span when = new Span(times.dateTime(message.at()));
    when.addClassName("quiet");
    head.add(when);
    Paragraph text = new Paragraph(MessageWords.text(this, message));
    text.addClassName("message-text");
    Div next = new Div(MessagesRoutes.mending(this, message));
    next.addClassName("actions");
    if (message.unread()) {
      Button mark = new Button(getTranslation("messages.mark-read"), _ -> read.run());
      mark.addThemeVariants(ButtonVariant.TERTIARY);
      mark.setAriaLabel(
          getTranslation("messages.mark-this-read", MessageWords.title(this, message)));
      next.add(mark);
    }
    add(head, text, next);
  }
}
