package dev.foyer.web.ui.events;

import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what cancelling an event does. */
final class CancelDialog extends EffectsDialog {

  private CancelDialog(Runnable act) {
    super(act);
  }

  static CancelDialog of(Event event, Runnable cancel) {
    CancelDialog dialog = new CancelDialog(cancel);
    dialog.setCancelText(dialog.getTranslation("event.cancel.keep"));
    dialog.ask(
        dialog.getTranslation("event.cancel.title", event.booking().name()),
        dialog.getTranslation("event.cancel"),
        "error primary",
        dialog.getTranslation("event.cancel.invitee", event.booking().invitee().name().value()),
        dialog.getTranslation(meeting(event)));
    return dialog;
  }

  private static String meeting(Event event) {
    return event.meeting().filter(Meeting.Made.class::isInstance).isEmpty()
        ? "event.cancel.no-meeting"
        : event.managed() ? "event.cancel.meeting" : "event.cancel.meeting-remains";
  }
}
