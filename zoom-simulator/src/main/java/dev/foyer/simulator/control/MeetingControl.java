package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.World;
import java.util.Map;

/** Shows all meetings, and deletes one as its host would in Zoom. */
final class MeetingControl {

  private final World world;

  MeetingControl(World world) {
    this.world = world;
  }

  Answer list(Request request) {
    return Answer.json(
        200, Map.of("meetings", world.meetings().all().stream().map(this::body).toList()));
  }

  Answer delete(Request request) {
    Meeting meeting =
        world.meetings().all().stream()
            .filter(found -> Long.toString(found.id()).equals(request.variable("meeting")))
            .findFirst()
            .orElseThrow(() -> Fields.wrong("There is no such meeting"));
    world.meetings().save(meeting.asDeleted());
    return Answer.nothing(204);
  }

  private Map<String, Object> body(Meeting meeting) {
    String agenda = meeting.agenda();
    return Json.of(
        "id", meeting.id(),
        "account_id", meeting.accountId(),
        "host_id", meeting.hostId(),
        "host_email", world.users().find(meeting.hostId()).map(host -> host.email()).orElse(""),
        "topic", meeting.topic(),
        "type", meeting.type(),
        "start_time", meeting.startTime().toString(),
        "duration", meeting.duration(),
        "timezone", meeting.timezone(),
        "agenda", agenda == null ? "" : agenda,
        "password", meeting.passcode(),
        "settings", meeting.settings(),
        "app", meeting.clientId(),
        "created_at", meeting.createdAt().toString(),
        "deleted", meeting.deleted());
  }
}
