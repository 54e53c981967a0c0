package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks for everything that an event type offers. */
final class EventTypeForm extends Div {

  private static final int LONGEST_MINUTES = 1440;
  private static final int LONGEST_NAME = 120;
  private static final int USUAL_MINUTES = 30;

  private final TextField name = new TextField(getTranslation("field.name"));
  private final IntegerField minutes = new IntegerField(getTranslation("field.minutes"));
  private final LocationFields location;
  private final HostsField hosts;
  private final Div problems = new Div();

  private EventTypeForm(
      Foyer foyer, Visitor visitor, List<Member> first, HostRule rule, Location at) {
    DefaultLocation organizations =
        foyer.eventTypes().showDefaultLocation().handle(visitor.organization());
    this.location = new LocationFields(organizations, at);
    this.hosts = new HostsField(foyer, visitor, first, rule, location::onZoom);
    location.whenChanged(hosts::draw);
    addClassName("form");
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(LONGEST_NAME);
    minutes.setValue(USUAL_MINUTES);
    minutes.setMin(1);
    minutes.setMax(LONGEST_MINUTES);
    minutes.setStepButtonsVisible(true);
    add(problems, name, minutes, location, hosts);
    hosts.draw();
  }

  /** For a new one, which starts where new ones do. */
  static EventTypeForm forNew(Foyer foyer, Visitor visitor, Member host) {
    return new EventTypeForm(
        foyer,
        visitor,
        List.of(host),
        HostRule.ORGANIZER,
        foyer.eventTypes().showDefaultLocation().handle(visitor.organization()).atFirst());
  }

  /** For changing this one. */
  static EventTypeForm of(Foyer foyer, Visitor visitor, ListedEventType line) {
    Terms terms = line.eventType().terms();
    EventTypeForm form =
        new EventTypeForm(
            foyer,
            visitor,
            line.hosts().stream().map(ListedEventType.Host::member).toList(),
            terms.rule(),
            terms.location());
    form.name.setValue(terms.name());
    form.minutes.setValue(Math.toIntExact(terms.duration().toMinutes()));
    return form;
  }

  /** What was asked for, or empty after fields were marked. */
  Optional<Terms> terms() {
    problems.removeAll();
    Optional<String> typedName =
        Typed.in(name, EventTypeForm::checked, getTranslation("field.name.unfit"));
    Optional<Location> chosen = location.chosen();
    boolean timed = minutes.getValue() != null && !minutes.isInvalid();
    if (!timed) {
      minutes.setErrorMessage(getTranslation("field.minutes.unfit"));
      minutes.setInvalid(true);
    }
    return timed && typedName.isPresent() && chosen.isPresent()
        ? Optional.of(
            new Terms(
                hosts.chosen(),
                hosts.chosenRule(),
                typedName.get(),
                Duration.ofMinutes(minutes.getValue()),
                chosen.get()))
        : Optional.empty();
  }

  private static String checked(String typed) {
    if (typed.isBlank()) {
      throw new IllegalArgumentException("An event type has a name.");
    }
    return typed;
  }

  /** Says above the fields what stands in the way. */
  void problem(String key) {
    problems.add(new Notice(Tone.BAD, getTranslation(key)));
  }
}
