package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.time.Duration;
import java.util.Optional;

/** Asks for a new event type. */
final class CreateEventTypeDialog extends Dialog {

  private static final int LONGEST_MINUTES = 1440;
  private static final int LONGEST_NAME = 120;
  private static final int USUAL_MINUTES = 30;

  private final Foyer foyer;
  private final Visitor visitor;
  private final Member host;
  private final Runnable afterwards;
  private final TextField name = new TextField(getTranslation("field.name"));
  private final IntegerField minutes = new IntegerField(getTranslation("field.minutes"));
  private final Select<LocationKind> kind = new Select<>();
  private final TextField text = new TextField();
  private final Div problems = new Div();

  CreateEventTypeDialog(Foyer foyer, Visitor visitor, Member host, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.host = host;
    this.afterwards = afterwards;
    setHeaderTitle(getTranslation("event-types.create"));
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(LONGEST_NAME);
    minutes.setValue(USUAL_MINUTES);
    minutes.setMin(1);
    minutes.setMax(LONGEST_MINUTES);
    minutes.setStepButtonsVisible(true);
    kind.setLabel(getTranslation("field.location"));
    kind.setItems(LocationKind.values());
    kind.setItemLabelGenerator(it -> getTranslation(it.key()));
    kind.addValueChangeListener(_ -> askFor(kind.getValue()));
    kind.setValue(LocationKind.ZOOM);
    Div form = new Div(problems, name, minutes, kind, text);
    form.addClassName("form");
    add(form);
    Button create = new Button(getTranslation("event-types.create.confirm"), _ -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), create);
  }

  private void askFor(LocationKind chosen) {
    text.setVisible(chosen != LocationKind.ZOOM);
    text.setLabel(getTranslation(chosen.question()));
  }

  private void create() {
    Optional<String> typedName =
        Typed.in(name, CreateEventTypeDialog::checked, getTranslation("field.name.unfit"));
    Optional<Location> location =
        Typed.in(text, kind.getValue()::location, getTranslation("field.location.unfit"));
    if (minutes.getValue() == null || minutes.isInvalid()) {
      minutes.setErrorMessage(getTranslation("field.minutes.unfit"));
      minutes.setInvalid(true);
    } else if (typedName.isPresent() && location.isPresent()) {
      create(typedName.get(), Duration.ofMinutes(minutes.getValue()), location.get());
    }
  }

  private static String checked(String typed) {
    if (typed.isBlank()) {
      throw new IllegalArgumentException("An event type has a name.");
    }
    return typed;
  }

  private void create(String newName, Duration duration, Location location) {
    problems.removeAll();
    switch (foyer
        .events()
        .createEventType()
        .handle(
            new CreateEventType.Command(
                visitor.organization(), visitor.actor(), host.id(), newName, duration, location))) {
      case CreateEventType.Outcome.Created(var eventType) -> {
        close();
        Told.well(getTranslation("event-types.created", eventType.name()));
        afterwards.run();
      }
      case CreateEventType.Outcome.NoSuchHost _ -> problem("event-types.no-such-host");
      case CreateEventType.Outcome.NotAllowed(var why) -> problem(Words.of(why));
    }
  }

  private void problem(String key) {
    problems.add(new Notice(Tone.BAD, getTranslation(key)));
  }
}
