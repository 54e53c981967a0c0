package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.ui.part.CopyText;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Locale;

/** Sends the link by e-mail, in the receiver's language; without a mail server a text to copy. */
final class SendLink extends Composite<Div> {

  private final ShowConnection.Outcome.Shown shown;
  private final ConnectLink link;
  private final Visitor visitor;
  private final HandOver address;
  private final LinkActs acts;
  private final Select<Language> language = new Select<>();
  private final Div text = new Div();

  SendLink(
      ShowConnection.Outcome.Shown shown,
      ConnectLink link,
      Visitor visitor,
      HandOver address,
      LinkActs acts) {
    this.shown = shown;
    this.link = link;
    this.visitor = visitor;
    this.address = address;
    this.acts = acts;
  }

  @Override
  protected Div initContent() {
    language.setLabel(getTranslation("zoom.send.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
    language.setValue(visitor.member().language());
    Div content = new Div();
    content.addClassName("send-link");
    if (shown.mailSetUp()) {
      mail(content);
    } else {
      copy(content);
    }
    return content;
  }

  private void mail(Div content) {
    EmailField to = new EmailField(getTranslation("zoom.send.to"));
    Button send =
        new Button(
            getTranslation("zoom.send.button"),
            _ ->
                Typed.in(to, EmailAddress::new, getTranslation("field.email.unfit"))
                    .ifPresent(typed -> acts.send(link.id(), typed, language.getValue())));
    content.add(to, language, send);
  }

  private void copy(Div content) {
    language.addValueChangeListener(_ -> write());
    content.add(new Paragraph(getTranslation("zoom.send.no-mail")), language, text);
    write();
  }

  private void write() {
    Locale theirs = Locale.forLanguageTag(language.getValue().tag());
    text.removeAll();
    text.add(
        new CopyText(
            getTranslation("zoom.send.text"),
            getTranslation(
                theirs,
                "zoom.send.letter",
                visitor.member().name().value(),
                shown.organization().name().value(),
                address.connectLink(link.secret()),
                visitor.times(theirs).dateTime(link.expiresAt())),
            getTranslation("zoom.send.copy")));
  }
}
