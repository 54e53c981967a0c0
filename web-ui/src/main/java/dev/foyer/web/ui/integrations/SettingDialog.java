package dev.foyer.web.ui.integrations;

import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.organization.Settings;
import dev.foyer.web.ui.part.EffectsDialog;
import java.util.ArrayList;
import java.util.List;

/** Says what a setting changes before it does (BR-24, BR-30 to BR-32). */
final class SettingDialog extends EffectsDialog {

  private final DefaultLocation location;

  SettingDialog(
      PreviewSettings.Outcome.Previewed preview, DefaultLocation location, Runnable change) {
    super(change);
    this.location = location;
    ask(
        getTranslation("settings.ask"),
        getTranslation("settings.confirm"),
        "primary",
        effects(preview).toArray(String[]::new));
  }

  private List<String> effects(PreviewSettings.Outcome.Previewed preview) {
    Settings from = preview.from();
    Settings to = preview.to();
    List<String> effects = new ArrayList<>();
    if (from.meetingSummary() != to.meetingSummary()) {
      effects.addAll(ofSummary(preview));
    }
    if (from.membersMayDisconnect() != to.membersMayDisconnect()) {
      effects.addAll(ofOptingOut(preview));
    }
    if (from.zoomByDefault() != to.zoomByDefault()) {
      effects.addAll(ofDefault(to.zoomByDefault()));
    }
    return effects;
  }

  private List<String> ofDefault(boolean set) {
    String booked = getTranslation("settings.effect.default.booked");
    return set
        ? List.of(
            getTranslation("settings.effect.default.set"),
            getTranslation("settings.effect.default.follow", location.following()),
            getTranslation("settings.effect.default.others", location.notFollowing()),
            booked)
        : List.of(
            getTranslation("settings.effect.default.unset"),
            getTranslation("settings.effect.default.back", location.following()),
            booked);
  }

  private List<String> ofSummary(PreviewSettings.Outcome.Previewed preview) {
    String existing = getTranslation("settings.effect.summary.existing");
    return switch (preview.to().meetingSummary()) {
      case ON ->
          List.of(
              getTranslation("settings.effect.summary.on"),
              getTranslation("settings.effect.summary.with", preview.withSummary()),
              getTranslation("settings.effect.summary.without", preview.withoutSummary()),
              existing);
      case OFF -> List.of(getTranslation("settings.effect.summary.off"), existing);
      case LEAVE_TO_ZOOM -> List.of(getTranslation("settings.effect.summary.leave"), existing);
    };
  }

  private List<String> ofOptingOut(PreviewSettings.Outcome.Previewed preview) {
    String personal = getTranslation("settings.effect.opting-out.personal");
    return preview.to().membersMayDisconnect()
        ? List.of(
            getTranslation("settings.effect.opting-out.allow"),
            getTranslation("settings.effect.opting-out.no-link"),
            personal)
        : List.of(
            getTranslation("settings.effect.opting-out.forbid"),
            getTranslation("settings.effect.opting-out.returning", preview.returning()),
            getTranslation("settings.effect.opting-out.waiting"),
            personal);
  }
}
