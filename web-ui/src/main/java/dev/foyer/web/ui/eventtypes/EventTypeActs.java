package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.usecase.DeleteEventType;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** What can be done with a listed event type, each outcome told in words. */
final class EventTypeActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  EventTypeActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  /** Whether to offer changing it; the use cases decide for themselves. */
  boolean mayChange(EventType eventType) {
    return visitor.administers() || eventType.terms().ownedBy(visitor.id());
  }

  void book(ListedEventType line) {
    new BookDialog(foyer, visitor, line).open();
  }

  void edit(ListedEventType line) {
    new EditEventTypeDialog(foyer, visitor, line, afterwards).open();
  }

  void askToDelete(EventType eventType) {
    new DeleteEventTypeDialog(eventType, () -> delete(eventType)).open();
  }

  private void delete(EventType eventType) {
    switch (foyer
        .eventTypes()
        .deleteEventType()
        .handle(
            new DeleteEventType.Command(visitor.organization(), visitor.actor(), eventType.id()))) {
      case DeleteEventType.Outcome.Deleted(var deleted) ->
          Told.well(page.getTranslation("event-types.deleted", deleted.name()));
      case DeleteEventType.Outcome.NoSuchEventType _ ->
          Told.badly(page.getTranslation("book.no-such-event-type"));
      case DeleteEventType.Outcome.NotAllowed(var why) ->
          Told.badly(page.getTranslation(Words.of(why)));
    }
    afterwards.run();
  }
}
