package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Asks for a new event type. */
final class CreateEventTypeDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Runnable afterwards;
  private final EventTypeForm form;

  CreateEventTypeDialog(Foyer foyer, Visitor visitor, Member host, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.afterwards = afterwards;
    this.form = EventTypeForm.forNew(foyer, visitor, host);
    setHeaderTitle(getTranslation("event-types.create"));
    add(form);
    Button create =
        new Button(
            getTranslation("event-types.create.confirm"),
            _ -> form.terms().ifPresent(this::create));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), create);
  }

  private void create(Terms terms) {
    switch (foyer
        .eventTypes()
        .createEventType()
        .handle(new CreateEventType.Command(visitor.organization(), visitor.actor(), terms))) {
      case CreateEventType.Outcome.Created(var eventType) -> {
        close();
        Told.well(getTranslation("event-types.created", eventType.name()));
        afterwards.run();
      }
      case CreateEventType.Outcome.NoSuchHost _ -> form.problem("event-types.no-such-host");
      case CreateEventType.Outcome.NotAllowed(var why) -> form.problem(Words.of(why));
    }
  }
}
