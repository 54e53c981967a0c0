package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.PersonName;
import dev.foyer.web.ui.events.EventsRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import dev.foyer.web.ui.part.ZoneBox;
import java.time.Duration;
import java.util.Optional;

/** Books an event for an invitee. */
final class BookDialog extends Dialog {

  private static final int USUAL_HOUR = 10;

  private final Foyer foyer;
  private final Visitor visitor;
  private final EventType eventType;
  private final Select<Member> host = new Select<>();
  private final TextField name = new TextField(getTranslation("book.invitee"));
  private final EmailField email = new EmailField(getTranslation("book.email"));
  private final DateTimePicker start = new DateTimePicker(getTranslation("book.start"));
  private final ZoneBox timeZone;
  private final Div problems = new Div();

  BookDialog(Foyer foyer, Visitor visitor, ListedEventType line) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.eventType = line.eventType();
    setHeaderTitle(getTranslation("book.title", eventType.name()));
    timeZone = new ZoneBox(getTranslation("field.time-zone"), visitor.member().timeZone());
    start.setLocale(getLocale());
    start.setStep(Duration.ofMinutes(15));
    start.setDateAriaLabel(getTranslation("book.date"));
    start.setTimeAriaLabel(getTranslation("book.time"));
    start.setValue(
        visitor.times(getLocale()).date(visitor.now()).plusDays(1).atTime(USUAL_HOUR, 0));
    host.setLabel(getTranslation("field.host"));
    host.setItems(line.hosts().stream().map(ListedEventType.Host::member).toList());
    host.setItemLabelGenerator(member -> member.name().value());
    line.hosts().stream().map(ListedEventType.Host::member).findFirst().ifPresent(host::setValue);
    host.setVisible(eventType.rule() == HostRule.BOOKED_HOST);
    name.setRequiredIndicatorVisible(true);
    email.setRequiredIndicatorVisible(true);
    Div form = new Div(problems, host, name, email, start, timeZone);
    form.addClassName("form");
    add(form);
    Button book = new Button(getTranslation("book.confirm"), _ -> book());
    book.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), book);
  }

  private void book() {
    Optional<PersonName> typedName =
        Typed.in(name, PersonName::new, getTranslation("field.name.unfit"));
    Optional<EmailAddress> typedEmail =
        Typed.in(email, EmailAddress::new, getTranslation("field.email.unfit"));
    if (start.getValue() == null) {
      wrongStart("book.start.missing");
    } else if (typedName.isPresent() && typedEmail.isPresent()) {
      book(new Invitee(typedName.get(), typedEmail.get()));
    }
  }

  private void book(Invitee invitee) {
    problems.removeAll();
    switch (foyer
        .events()
        .bookEvent()
        .handle(
            new BookEvent.Command(
                visitor.organization(),
                visitor.actor(),
                eventType.id(),
                host.getOptionalValue().filter(_ -> host.isVisible()).map(Member::id),
                invitee,
                start.getValue().atZone(timeZone.zone()).toInstant(),
                timeZone.zone()))) {
      case BookEvent.Outcome.Booked(var booking, _) -> {
        close();
        EventsRoutes.show(booking.id());
      }
      case BookEvent.Outcome.StartsInThePast _ -> wrongStart("book.start.past");
      case BookEvent.Outcome.NoSuchEventType _ -> problem("book.no-such-event-type");
      case BookEvent.Outcome.NoSuchHost _ -> problem("event-types.changed-meanwhile");
      case BookEvent.Outcome.NotAllowed(var why) -> problem(Words.of(why));
    }
  }

  private void wrongStart(String key) {
    start.setErrorMessage(getTranslation(key));
    start.setInvalid(true);
  }

  private void problem(String key) {
    problems.add(new Notice(Tone.BAD, getTranslation(key)));
  }
}
