package dev.foyer.shell.setting;

import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings by the names that the shell gives them, with the values that each takes. */
enum Setting {
  MEETING_SUMMARY(
      "Zoom writes a summary of meetings made through Foyer",
      Arrays.stream(MeetingSummary.values()).map(Shown::word).toList()),
  MEMBERS_MAY_DISCONNECT("Members may opt out of the organization's Zoom", List.of("yes", "no")),
  ZOOM_BY_DEFAULT("New event types start with Zoom as their location", List.of("yes", "no"));

  private final String meaning;
  private final List<String> taken;

  Setting(String meaning, List<String> taken) {
    this.meaning = meaning;
    this.taken = taken;
  }

  String meaning() {
    return meaning;
  }

  /** The values that it takes. */
  List<String> taken() {
    return taken;
  }

  /** The value that it has in these settings. */
  String in(Settings settings) {
    return switch (this) {
      case MEETING_SUMMARY -> Shown.word(settings.meetingSummary());
      case MEMBERS_MAY_DISCONNECT -> settings.membersMayDisconnect() ? "yes" : "no";
      case ZOOM_BY_DEFAULT -> settings.zoomByDefault() ? "yes" : "no";
    };
  }

  /** The settings with this value as somebody typed it. */
  Settings with(Settings settings, String typed) {
    String value = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!taken.contains(value)) {
      throw Stopped.wrongInput(
          Shown.word(this) + " takes " + String.join(", ", taken) + ", not " + typed + ".");
    }
    return switch (this) {
      case MEETING_SUMMARY ->
          settings.withMeetingSummary(MeetingSummary.values()[taken.indexOf(value)]);
      case MEMBERS_MAY_DISCONNECT -> settings.withMembersMayDisconnect(value.equals("yes"));
      case ZOOM_BY_DEFAULT -> settings.withZoomByDefault(value.equals("yes"));
    };
  }
}
