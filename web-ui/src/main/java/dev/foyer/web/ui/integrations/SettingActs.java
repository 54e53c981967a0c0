package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.organization.Settings;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Changes a setting, after saying what that does. */
final class SettingActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  SettingActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  void ask(Settings from, Settings to) {
    switch (foyer
        .decisions()
        .previewSettings()
        .handle(new PreviewSettings.Command(visitor.organization(), visitor.actor(), to))) {
      case PreviewSettings.Outcome.Previewed preview ->
          new SettingDialog(
                  preview,
                  foyer.eventTypes().showDefaultLocation().handle(visitor.organization()),
                  () -> change(from, to))
              .open();
      case PreviewSettings.Outcome.NotAllowed(var why) ->
          Told.badly(page.getTranslation(Words.of(why)));
    }
  }

  private void change(Settings from, Settings to) {
    switch (foyer
        .decisions()
        .changeSettings()
        .handle(new ChangeSettings.Command(visitor.organization(), visitor.actor(), from, to))) {
      case ChangeSettings.Outcome.Changed(_, var returned) ->
          Told.well(
              returned == 0
                  ? page.getTranslation("settings.told.changed")
                  : page.getTranslation("settings.told.returned", returned));
      case ChangeSettings.Outcome.NothingToChange _ ->
          Told.well(page.getTranslation("settings.told.same"));
      case ChangeSettings.Outcome.ChangedMeanwhile _ ->
          Told.badly(page.getTranslation("settings.told.meanwhile"));
      case ChangeSettings.Outcome.NotAllowed(var why) ->
          Told.badly(page.getTranslation(Words.of(why)));
    }
    afterwards.run();
  }
}
