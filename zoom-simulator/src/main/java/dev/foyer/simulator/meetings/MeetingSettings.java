package dev.foyer.simulator.meetings;

import dev.foyer.simulator.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of a meeting: Zoom's defaults, under what the caller wants. */
final class MeetingSettings {

  private MeetingSettings() {}

  static Map<String, Object> atFirst(boolean paid, Map<String, Object> wanted) {
    Map<String, Object> settings =
        Json.of(
            "host_video", false,
            "participant_video", false,
            "join_before_host", false,
            "jbh_time", 0,
            "mute_upon_entry", false,
            "watermark", false,
            "use_pmi", false,
            "approval_type", 2,
            "audio", "both",
            "auto_recording", "none",
            "alternative_hosts", "",
            "alternative_hosts_email_notification", true,
            "close_registration", false,
            "show_share_button", false,
            "allow_multiple_devices", false,
            "registrants_confirmation_email", true,
            "registrants_email_notification", true,
            "waiting_room", true,
            "meeting_authentication", false,
            "email_notification", true,
            "encryption_type", "enhanced_encryption",
            "private_meeting", false,
            "internal_meeting", false,
            "meeting_invitees", List.of(),
            "global_dial_in_countries", paid ? List.of("US", "BR", "DE") : List.of(),
            "global_dial_in_numbers", paid ? dialIn() : List.of());
    return merged(settings, wanted);
  }

  /**
   * The same settings with the wanted ones changed; a waiting room rules out joining before the
   * host.
   */
  static Map<String, Object> merged(Map<String, Object> current, Map<String, Object> wanted) {
    Map<String, Object> settings = new LinkedHashMap<>(current);
    settings.putAll(wanted);
    if (Boolean.TRUE.equals(settings.get("waiting_room"))) {
      settings.put("join_before_host", false);
    }
    return settings;
  }

  private static List<Map<String, Object>> dialIn() {
    return List.of(
        number("US", "US", "New York", "+1 5550100200"),
        number("BR", "Brazil", "São Paulo", "+55 1155501002"),
        number("DE", "Germany", "", "+49 3055501002"));
  }

  private static Map<String, Object> number(
      String country, String name, String city, String number) {
    return Json.of(
        "country", country,
        "country_name", name,
        "city", city,
        "number", number,
        "type", "toll");
  }
}
