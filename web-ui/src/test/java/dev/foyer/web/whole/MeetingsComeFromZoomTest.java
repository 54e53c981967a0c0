package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A booking's meeting is made by the durable job, on the right host, once, whatever Zoom does. */
class MeetingsComeFromZoomTest {

  private static RealParts parts;
  private static Acme acme;
  private static Member carla;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("meetings");
    acme = Acme.founded(parts);
    carla = acme.add("Carla Costa", "carla@acme.example");
    acme.connect("zoe@acme.example");
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @AfterEach
  void mendZoom() {
    parts.zoom().control("DELETE", "faults", "");
  }

  @Test
  void makesTheMeetingOnTheHostAndNeverOnTheAdmin() {
    Meeting.Ready meeting = awaitReady(acme.book(carla), Duration.ofSeconds(20));
    JsonNode made = atZoom(meeting);
    assertThat(made.path("host_id").asString())
        .isEqualTo(parts.zoom().userId("carla@acme.example"));
    assertThat(meeting.details().passcode()).isNotEmpty();
    assertThat(meeting.details().dialIns()).isNotEmpty();
  }

  @Test
  void makesOneMeetingWhenTheAnswerWasLost() {
    parts
        .zoom()
        .control(
            "POST",
            "faults",
            """
            {"method":"POST","path":"/v2/users/.*/meetings","drop":"after"}""");
    Booking booking = acme.book(carla);
    Meeting.Ready meeting = awaitReady(booking, Duration.ofSeconds(60));
    long made =
        meetingsAtZoom().stream()
            .filter(other -> other.path("start_time").equals(atZoom(meeting).path("start_time")))
            .count();
    assertThat(made).isEqualTo(1);
  }

  @Test
  void waitsWhileZoomIsInTroubleAndComesThrough() {
    parts
        .zoom()
        .control(
            "POST",
            "faults",
            """
            {"method":"POST","path":"/v2/users/.*/meetings","status":429,"times":2,
             "headers":{"Retry-After":"1"},"body":"{\\"code\\":429,\\"message\\":\\"Wait.\\"}"}""");
    assertThat(awaitReady(acme.book(carla), Duration.ofSeconds(40))).isNotNull();
  }

  private static Meeting.Ready awaitReady(Booking booking, Duration atMost) {
    return (Meeting.Ready)
        await()
            .atMost(atMost)
            .until(
                () -> acme.event(booking).meeting().orElseThrow(), Meeting.Ready.class::isInstance);
  }

  private static JsonNode atZoom(Meeting.Ready meeting) {
    return meetingsAtZoom().stream()
        .filter(made -> made.path("id").asLong() == meeting.details().meeting().value())
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> meetingsAtZoom() {
    return parts.zoom().control("GET", "meetings", "").path("meetings").values().stream().toList();
  }
}
