package dev.foyer.web.ui.eventtypes;

import dev.foyer.web.ui.part.EffectsDialog;

/** Says what undoing a rollout does. */
final class UndoRolloutDialog extends EffectsDialog {

  /**
   * @param undoable event types that get their earlier location back
   * @param changedSince those that were changed or deleted since
   */
  UndoRolloutDialog(long undoable, long changedSince, Runnable undo) {
    super(undo);
    ask(
        getTranslation("default-location.undo.title"),
        getTranslation("default-location.undo"),
        "primary",
        getTranslation("default-location.undo.restored", undoable),
        getTranslation("default-location.undo.stay", changedSince),
        getTranslation("default-location.undo.bookings"));
  }
}
