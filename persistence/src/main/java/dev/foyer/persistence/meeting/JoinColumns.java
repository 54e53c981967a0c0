package dev.foyer.persistence.meeting;

import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How to join a meeting; the telephone numbers in one column, as JSON. */
record JoinColumns(long zoomMeetingId, String joinLink, String passcode, String dialIns) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<DialIn>> DIAL_INS = new TypeReference<>() {};

  static JoinColumns of(JoinDetails details) {
    return new JoinColumns(
        details.meeting().value(),
        details.joinLink().toString(),
        details.passcode(),
        JSON.writeValueAsString(details.dialIns()));
  }

  JoinDetails toDetails() {
    return new JoinDetails(
        new ZoomMeetingId(zoomMeetingId),
        URI.create(joinLink),
        passcode,
        JSON.readValue(dialIns, DIAL_INS));
  }
}
