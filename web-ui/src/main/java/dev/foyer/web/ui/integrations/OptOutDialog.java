package dev.foyer.web.ui.integrations;

import dev.foyer.web.ui.part.EffectsDialog;

/** Says what opting out does, and what it doesn't. */
final class OptOutDialog extends EffectsDialog {

  OptOutDialog(Runnable optOut) {
    super(optOut);
    ask(
        getTranslation("my-zoom.opt-out.title"),
        getTranslation("my-zoom.opt-out.confirm"),
        "primary error",
        getTranslation("my-zoom.opt-out.no-link"),
        getTranslation("my-zoom.opt-out.existing"),
        getTranslation("my-zoom.opt-out.alone"),
        getTranslation("my-zoom.opt-out.back"));
  }
}
