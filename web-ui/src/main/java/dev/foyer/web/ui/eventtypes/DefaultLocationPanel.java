package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.Rollout;
import dev.foyer.web.ui.integrations.IntegrationsRoutes;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Visitor;

/** The organization's default location: rolling it out, how far that is, undoing it (BR-32). */
final class DefaultLocationPanel extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final DefaultLocationActs acts;

  DefaultLocationPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.acts = new DefaultLocationActs(foyer, visitor, this, this::load);
  }

  /** Shows what is so now. */
  void load() {
    removeAll();
    DefaultLocation now = foyer.eventTypes().showDefaultLocation().handle(visitor.organization());
    Panel panel = new Panel(getTranslation("default-location.title"));
    now.rollout().ifPresent(rollout -> show(panel, rollout, now.undoable()));
    if (now.place().isEmpty()) {
      panel
          .with(quiet(getTranslation("default-location.none")))
          .offering(IntegrationsRoutes.organization(getTranslation("default-location.settings")));
    } else if (now.rollout().filter(Rollout.UnderWay.class::isInstance).isEmpty()) {
      offer(panel, now.notFollowing());
    }
    add(panel);
  }

  private void offer(Panel panel, long notFollowing) {
    if (notFollowing == 0) {
      panel.with(quiet(getTranslation("default-location.all-follow")));
    } else {
      panel
          .saying(getTranslation("default-location.not-following", notFollowing))
          .offering(new Button(getTranslation("default-location.preview"), _ -> acts.ask()));
    }
  }

  private void show(Panel panel, Rollout rollout, long undoable) {
    switch (rollout) {
      case Rollout.Applying applying -> {
        progress(
            panel,
            getTranslation("default-location.applying", applying.changed(), applying.total()),
            applying.changed(),
            applying.total());
        panel.offering(undo("default-location.stop", rollout, undoable));
      }
      case Rollout.Applied applied -> {
        panel.saying(
            getTranslation(
                "default-location.applied",
                applied.changed(),
                visitor.times(getLocale()).dateTime(applied.since())));
        if (undoable > 0) {
          panel.offering(undo("default-location.undo", rollout, undoable));
        }
      }
      case Rollout.Undoing undoing ->
          progress(
              panel,
              getTranslation("default-location.undoing", undoing.restored(), undoing.changed()),
              undoing.restored(),
              undoing.changed());
      case Rollout.Undone undone ->
          panel.with(
              quiet(
                  getTranslation(
                      "default-location.undone",
                      undone.restored(),
                      undone.changed(),
                      visitor.times(getLocale()).dateTime(undone.since()))));
    }
  }

  private static void progress(Panel panel, String words, long done, long total) {
    ProgressBar bar = new ProgressBar();
    bar.setMax(Math.max(1, total));
    bar.setValue(Math.min(done, bar.getMax()));
    bar.getElement().setAttribute("aria-label", words);
    panel.saying(words).with(bar);
  }

  private Button undo(String key, Rollout rollout, long undoable) {
    return new Button(
        getTranslation(key),
        _ -> new UndoRolloutDialog(undoable, rollout.changed() - undoable, acts::undo).open());
  }

  private static Paragraph quiet(String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName("quiet");
    return paragraph;
  }
}
