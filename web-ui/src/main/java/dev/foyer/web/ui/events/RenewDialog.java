package dev.foyer.web.ui.events;

import dev.foyer.core.meeting.Event;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what a new link does (BR-56). */
final class RenewDialog extends EffectsDialog {

  private RenewDialog(Runnable act) {
    super(act);
  }

  static RenewDialog of(Event event, Runnable renew) {
    RenewDialog dialog = new RenewDialog(renew);
    dialog.ask(
        dialog.getTranslation("event.renew.title", event.booking().name()),
        dialog.getTranslation("event.renew"),
        "primary",
        dialog.getTranslation("event.renew.made", event.host().name().value()),
        dialog.getTranslation("event.renew.until"),
        dialog.getTranslation(event.managed() ? "event.renew.deleted" : "event.renew.remains"));
    return dialog;
  }
}
