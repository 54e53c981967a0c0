package dev.foyer.persistence.meeting;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.SeenMeeting;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** What was seen in Zoom, as JSON in one column. */
record StoredSeen(String host, String topic, String start, long minutes, JoinColumns join) {
  private static final JsonMapper JSON = new JsonMapper();

  static String of(SeenMeeting seen) {
    return JSON.writeValueAsString(
        new StoredSeen(
            seen.host().value(),
            seen.topic(),
            seen.start().toString(),
            seen.duration().toMinutes(),
            JoinColumns.of(seen.details())));
  }

  static SeenMeeting read(String stored) {
    StoredSeen seen = JSON.readValue(stored, StoredSeen.class);
    return new SeenMeeting(
        new ZoomUserId(seen.host),
        seen.topic,
        Instant.parse(seen.start),
        Duration.ofMinutes(seen.minutes),
        seen.join.toDetails());
  }
}
