package dev.foyer.web.ui.eventtypes;

import dev.foyer.core.location.EventType;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what deleting an event type does. */
final class DeleteEventTypeDialog extends EffectsDialog {

  DeleteEventTypeDialog(EventType eventType, Runnable delete) {
    super(delete);
    ask(
        getTranslation("event-types.delete.title", eventType.name()),
        getTranslation("event-types.delete"),
        "primary error",
        getTranslation("event-types.delete.effect"),
        getTranslation("event-types.delete.bookings"));
  }
}
