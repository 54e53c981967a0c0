package dev.foyer.shell.setting;

import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.organization.Settings;
import dev.foyer.shell.render.Shown;
import java.util.ArrayList;
import java.util.List;

/** What changing settings does, in words. */
final class SettingEffects {

  private SettingEffects() {}

  static List<String> of(PreviewSettings.Outcome.Previewed preview) {
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
      effects.add(
          to.zoomByDefault()
              ? "- new event types start with Zoom as their location"
              : "- new event types start without a proposed location");
      effects.add("- event types that exist stay as they are");
    }
    return effects;
  }

  private static List<String> ofSummary(PreviewSettings.Outcome.Previewed preview) {
    String existing = "- meetings that exist stay as they are";
    return switch (preview.to().meetingSummary()) {
      case ON ->
          List.of(
              "- from now on Zoom writes a summary of each meeting made through Foyer",
              "- "
                  + Shown.counted(preview.withSummary(), "member has", "members have")
                  + " a licensed Zoom user for it",
              "- "
                  + Shown.counted(preview.withoutSummary(), "member goes", "members go")
                  + " without, for want of a license; the meetings are made all the same",
              existing);
      case OFF ->
          List.of("- from now on Zoom writes no summary of meetings made through Foyer", existing);
      case LEAVE_TO_ZOOM ->
          List.of("- from now on each host's own settings in Zoom decide", existing);
    };
  }

  private static List<String> ofOptingOut(PreviewSettings.Outcome.Previewed preview) {
    return preview.to().membersMayDisconnect()
        ? List.of(
            "- each member can opt out of the organization's Zoom, and back in",
            "- whoever does and has no personal Zoom gets no link for new bookings")
        : List.of(
            "- members can't opt out any more",
            "- "
                + Shown.counted(
                    preview.returning(),
                    "member who has opted out comes back, and is told",
                    "members who have opted out come back, and each is told"));
  }
}
