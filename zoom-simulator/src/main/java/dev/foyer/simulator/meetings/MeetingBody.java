package dev.foyer.simulator.meetings;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A meeting as Zoom writes one, alone and in a list. */
final class MeetingBody {

  private static final int AGENDA_IN_LISTS = 250;

  private final World world;
  private final URI base;

  MeetingBody(World world, URI base) {
    this.world = world;
    this.base = base;
  }

  /** Everything, with a fresh start link: whoever holds that link is the host. */
  Map<String, Object> whole(Meeting meeting) {
    User host = world.users().find(meeting.hostId()).orElseThrow();
    Map<String, Object> body = common(meeting);
    body.put("host_email", host.email());
    body.put("assistant_id", "");
    body.put("status", "waiting");
    if (meeting.agenda() != null) {
      body.put("agenda", meeting.agenda());
    }
    body.put("start_url", base + "/s/" + meeting.id() + "?zak=" + world.chance().signature());
    body.put("password", meeting.passcode());
    body.put("h323_password", digits(meeting.passcode()));
    body.put("pstn_password", digits(meeting.passcode()));
    body.put("encrypted_password", meeting.encryptedPasscode());
    body.put("pre_schedule", false);
    body.put("creation_source", "open_api");
    body.put("settings", meeting.settings());
    body.putAll(meeting.extras());
    return body;
  }

  Map<String, Object> listed(Meeting meeting) {
    Map<String, Object> body = common(meeting);
    String agenda = meeting.agenda();
    if (agenda != null) {
      body.put("agenda", agenda.substring(0, Math.min(AGENDA_IN_LISTS, agenda.length())));
    }
    return body;
  }

  private Map<String, Object> common(Meeting meeting) {
    return Json.of(
        "uuid", meeting.uuid(),
        "id", meeting.id(),
        "host_id", meeting.hostId(),
        "topic", meeting.topic(),
        "type", meeting.type(),
        "start_time", seconds(meeting.startTime()),
        "duration", meeting.duration(),
        "timezone", meeting.timezone(),
        "created_at", seconds(meeting.createdAt()),
        "join_url", base + "/j/" + meeting.id() + "?pwd=" + meeting.encryptedPasscode());
  }

  /** What a telephone can type: the same number for the same passcode. */
  private static String digits(String passcode) {
    return passcode.chars().allMatch(Character::isDigit)
        ? passcode
        : "%06d".formatted(Math.floorMod(passcode.hashCode(), 1_000_000));
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
