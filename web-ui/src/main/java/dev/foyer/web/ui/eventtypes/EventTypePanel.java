package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.member.Readiness;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;
import java.util.stream.Collectors;

/** An event type, with a warning where its Zoom doesn't work (BR-61). */
final class EventTypePanel extends Composite<Panel> {

  private final ListedEventType line;
  private final EventTypeActs acts;

  EventTypePanel(ListedEventType line, EventTypeActs acts) {
    this.line = line;
    this.acts = acts;
  }

  @Override
  protected Panel initContent() {
    EventType eventType = line.eventType();
    Panel panel = new Panel(eventType.name()).with(facts());
    line.attention()
        .ifPresent(
            why ->
                panel.with(
                    new Notice(
                        Tone.CAREFUL,
                        getTranslation("event-types.attention", getTranslation(Words.of(why)))),
                    new FactList()
                        .fact(
                            getTranslation("connected-users.what-to-do"),
                            getTranslation(Words.mending(why)))));
    Button book = new Button(getTranslation("event-types.book"), _ -> acts.book(line));
    book.setAriaLabel(getTranslation("event-types.book.what", eventType.name()));
    if (!acts.mayChange(eventType)) {
      return panel.offering(book);
    }
    Button edit = new Button(getTranslation("event-types.edit"), _ -> acts.edit(line));
    edit.setAriaLabel(getTranslation("event-types.edit.title", eventType.name()));
    Button delete =
        new Button(getTranslation("event-types.delete"), _ -> acts.askToDelete(eventType));
    delete.setAriaLabel(getTranslation("event-types.delete.title", eventType.name()));
    delete.addThemeVariants(ButtonVariant.TERTIARY);
    return panel.offering(book, edit, delete);
  }

  private FactList facts() {
    EventType eventType = line.eventType();
    FactList facts =
        new FactList()
            .fact(
                getTranslation("event-types.duration"),
                getTranslation("event-types.minutes", eventType.duration().toMinutes()))
            .fact(getTranslation("field.location"), location())
            .fact(getTranslation("field.hosts"), hosts());
    return eventType.hosts().size() == 1
        ? facts
        : facts.fact(getTranslation("field.host-rule"), getTranslation(Words.of(eventType.rule())));
  }

  private String location() {
    String place = LocationWords.of(line.place()).inWords(this);
    return line.eventType().location() instanceof Location.OrganizationDefault
        ? getTranslation("event-types.by-default", place)
        : place;
  }

  private String hosts() {
    return line.hosts().stream().map(this::host).collect(Collectors.joining(", "));
  }

  /** In a team it is said of each host; of a single one the warning below says it. */
  private String host(ListedEventType.Host host) {
    String name = host.member().name().value();
    return line.place() instanceof Location.Zoom && line.hosts().size() > 1
        ? host.lacking().map(why -> lacking(name, why)).orElse(name)
        : name;
  }

  private String lacking(String name, Readiness why) {
    return getTranslation("event-types.host.lacking", name, getTranslation(Words.of(why)));
  }
}
