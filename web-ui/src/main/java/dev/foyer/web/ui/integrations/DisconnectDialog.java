package dev.foyer.web.ui.integrations;

import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what disconnecting does. */
final class DisconnectDialog extends EffectsDialog {

  DisconnectDialog(PreviewDisconnect.Outcome.Previewed preview, Runnable disconnect) {
    super(disconnect);
    ask(
        getTranslation("zoom.disconnect.title", preview.connection().approval().account().title()),
        getTranslation("zoom.disconnect.confirm"),
        "primary error",
        getTranslation("zoom.disconnect.members", preview.members()),
        getTranslation("zoom.disconnect.event-types", preview.eventTypes()),
        getTranslation("zoom.disconnect.meetings", preview.upcomingMeetings()),
        getTranslation("zoom.disconnect.personal"));
  }
}
