package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;

/** An event type, with a warning where its Zoom doesn't work (BR-61). */
final class EventTypePanel extends Composite<Panel> {

  private final ListEventTypes.Line line;
  private final Runnable book;

  EventTypePanel(ListEventTypes.Line line, Runnable book) {
    this.line = line;
    this.book = book;
  }

  @Override
  protected Panel initContent() {
    EventType eventType = line.eventType();
    LocationWords location = LocationWords.of(eventType.location());
    Panel panel =
        new Panel(eventType.name())
            .with(
                new FactList()
                    .fact(
                        getTranslation("event-types.duration"),
                        getTranslation("event-types.minutes", eventType.duration().toMinutes()))
                    .fact(
                        getTranslation("field.location"),
                        location.text().isEmpty()
                            ? getTranslation(location.kind())
                            : getTranslation(
                                "location.value",
                                getTranslation(location.kind()),
                                location.text())));
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
    Button button = new Button(getTranslation("event-types.book"), _ -> book.run());
    button.setAriaLabel(getTranslation("event-types.book.what", eventType.name()));
    return panel.offering(button);
  }
}
