package dev.foyer.web.ui.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import dev.foyer.web.ui.part.ZoneBox;
import java.time.Duration;

/** Gives an event another time (BR-53). */
final class RescheduleDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Event event;
  private final EventActs acts;
  private final DateTimePicker start = new DateTimePicker(getTranslation("book.start"));
  private final ZoneBox timeZone;

  RescheduleDialog(Foyer foyer, Visitor visitor, Event event, EventActs acts) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.event = event;
    this.acts = acts;
    BookingTime time = event.booking().time();
    setHeaderTitle(getTranslation("event.reschedule.title", event.booking().name()));
    timeZone = new ZoneBox(getTranslation("field.time-zone"), time.zone());
    start.setLocale(getLocale());
    start.setStep(Duration.ofMinutes(15));
    start.setDateAriaLabel(getTranslation("book.date"));
    start.setTimeAriaLabel(getTranslation("book.time"));
    start.setValue(time.start().atZone(time.zone()).toLocalDateTime());
    Div form = new Div(new Paragraph(getTranslation("event.reschedule.effect")), start, timeZone);
    form.addClassName("form");
    add(form);
    Button move = new Button(getTranslation("event.reschedule"), _ -> reschedule());
    move.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), move);
  }

  private void reschedule() {
    if (start.getValue() == null) {
      wrongStart("book.start.missing");
      return;
    }
    switch (foyer
        .events()
        .rescheduleEvent()
        .handle(
            new RescheduleEvent.Command(
                visitor.organization(),
                visitor.actor(),
                event.booking().id(),
                start.getValue().atZone(timeZone.zone()).toInstant(),
                timeZone.zone()))) {
      case RescheduleEvent.Outcome.Rescheduled _ -> {
        close();
        acts.done("event.reschedule.done");
      }
      case RescheduleEvent.Outcome.StartsInThePast _ -> wrongStart("book.start.past");
      case RescheduleEvent.Outcome.NotChanged(var why) -> {
        close();
        acts.notChanged(why);
      }
      case RescheduleEvent.Outcome.NotAllowed(var why) -> {
        close();
        acts.badly(Words.of(why));
      }
    }
  }

  private void wrongStart(String key) {
    start.setErrorMessage(getTranslation(key));
    start.setInvalid(true);
  }
}
