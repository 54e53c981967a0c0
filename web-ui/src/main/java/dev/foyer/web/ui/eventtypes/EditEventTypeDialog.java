package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.usecase.EditEventType;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Changes an event type. */
final class EditEventTypeDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final EventType seen;
  private final Runnable afterwards;
  private final EventTypeForm form;

  EditEventTypeDialog(Foyer foyer, Visitor visitor, ListedEventType line, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.seen = line.eventType();
    this.afterwards = afterwards;
    this.form = EventTypeForm.of(foyer, visitor, line);
    setHeaderTitle(getTranslation("event-types.edit.title", seen.name()));
    add(new Paragraph(getTranslation("event-types.edit.effect")), form);
    Button save =
        new Button(
            getTranslation("event-types.edit.confirm"), _ -> form.terms().ifPresent(this::save));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
  }

  private void save(Terms terms) {
    switch (foyer
        .eventTypes()
        .editEventType()
        .handle(
            new EditEventType.Command(
                visitor.organization(), visitor.actor(), seen.id(), seen.terms(), terms))) {
      case EditEventType.Outcome.Edited(var eventType) -> {
        close();
        Told.well(getTranslation("event-types.edited", eventType.name()));
        afterwards.run();
      }
      case EditEventType.Outcome.NothingToChange _ -> close();
      case EditEventType.Outcome.ChangedMeanwhile _ ->
          form.problem("event-types.changed-meanwhile");
      case EditEventType.Outcome.NoSuchEventType _ -> form.problem("book.no-such-event-type");
      case EditEventType.Outcome.NoSuchHost _ -> form.problem("event-types.no-such-host");
      case EditEventType.Outcome.NotAllowed(var why) -> form.problem(Words.of(why));
    }
  }
}
