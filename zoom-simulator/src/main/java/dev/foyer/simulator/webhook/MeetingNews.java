package dev.foyer.simulator.webhook;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What happens to meetings, whoever did it: an app hears the echo of its own calls too. */
public final class MeetingNews {

  private final Announcements announcements;

  MeetingNews(Announcements announcements) {
    this.announcements = announcements;
  }

  public void created(Meeting meeting, User operator) {
    whole("meeting.created", meeting, operator);
  }

  public void deleted(Meeting meeting, User operator) {
    whole("meeting.deleted", meeting, operator);
  }

  public void recovered(Meeting meeting, User operator) {
    whole("meeting.recovered", meeting, operator);
  }

  public void permanentlyDeleted(Meeting meeting, User operator) {
    whole("meeting.permanently_deleted", meeting, operator);
  }

  /** Says only what differs, and nothing if nothing does. */
  public void updated(Meeting before, Meeting after, User operator, Instant at) {
    Map<String, Object> old = told(before);
    Map<String, Object> was = new LinkedHashMap<>();
    Map<String, Object> is = new LinkedHashMap<>();
    told(after)
        .forEach(
            (name, value) -> {
              if (!value.equals(old.get(name))) {
                was.put(name, Objects.requireNonNull(old.get(name)));
                is.put(name, value);
              }
            });
    if (is.isEmpty()) {
      return;
    }
    Map<String, Object> payload = Announcements.payload(after.accountId(), operator);
    payload.put("scope", "all");
    payload.put("object", identified(after, is));
    payload.put("old_object", identified(before, was));
    payload.put("time_stamp", at.toEpochMilli());
    announcements.tell("meeting.updated", after.accountId(), after.hostId(), payload);
  }

  private void whole(String event, Meeting meeting, User operator) {
    Map<String, Object> object = Json.of("uuid", meeting.uuid(), "id", meeting.id());
    object.put("host_id", meeting.hostId());
    object.putAll(told(meeting));
    object.remove("password");
    object.remove("agenda");
    Map<String, Object> payload = Announcements.payload(meeting.accountId(), operator);
    payload.put("operation", "all");
    payload.put("object", object);
    announcements.tell(event, meeting.accountId(), meeting.hostId(), payload);
  }

  private static Map<String, Object> identified(Meeting meeting, Map<String, Object> fields) {
    Map<String, Object> object = Json.of("id", meeting.id());
    object.putAll(fields);
    return object;
  }

  private static Map<String, Object> told(Meeting meeting) {
    return Json.of(
        "topic", meeting.topic(),
        "type", meeting.type(),
        "start_time", meeting.startTime().toString(),
        "duration", meeting.duration(),
        "timezone", meeting.timezone(),
        "password", meeting.passcode(),
        "agenda", Objects.toString(meeting.agenda(), ""));
  }
}
