package dev.foyer.web.ui.integrations;

import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what pausing does (BR-62): to members and event types the same as disconnecting. */
final class PauseDialog extends EffectsDialog {

  PauseDialog(PreviewDisconnect.Outcome.Previewed preview, Runnable pause) {
    super(pause);
    ask(
        getTranslation("zoom.pause.title", preview.connection().approval().account().title()),
        getTranslation("zoom.pause"),
        "primary",
        getTranslation("zoom.pause.members", preview.members()),
        getTranslation("zoom.pause.event-types", preview.eventTypes()),
        getTranslation("zoom.pause.bookings"),
        getTranslation("zoom.pause.meetings", preview.upcomingMeetings()));
  }
}
