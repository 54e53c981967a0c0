package dev.foyer.web.ui.events;

import dev.foyer.core.meeting.Remedy;
import dev.foyer.web.ui.part.EffectsDialog;
import dev.foyer.web.ui.part.Words;
import java.util.Map;

/** Says what repairing all does, by kind. */
final class RepairDialog extends EffectsDialog {

  private RepairDialog(Runnable act) {
    super(act);
  }

  static RepairDialog of(Map<Remedy, Integer> counts, Runnable repair) {
    RepairDialog dialog = new RepairDialog(repair);
    dialog.ask(
        dialog.getTranslation("repair.all.title"),
        dialog.getTranslation("repair.all"),
        "primary",
        counts.entrySet().stream()
            .map(
                entry ->
                    dialog.getTranslation(
                        "repair.count",
                        entry.getValue(),
                        dialog.getTranslation(Words.family("remedy", entry.getKey()))))
            .toArray(String[]::new));
    return dialog;
  }
}
