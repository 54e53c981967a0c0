package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsTest extends SimulatorTest {

  private static final String BRUNO = "/v2/users/bruno@acme.example/meetings";
  private static final Map<String, Object> PLAN =
      Map.of(
          "topic", "Interview",
          "start_time", "2091-06-01T10:00:00Z",
          "duration", 45,
          "timezone", "Europe/Berlin",
          "agenda", "See you. [marker]");

  private String admin = "";

  @BeforeEach
  void connected() {
    admin = zoom.connect("zoe@acme.example", ORGANIZATION).access();
  }

  @Test
  void createsAMeetingOnTheNamedHost() {
    Reply created = zoom.call("POST", BRUNO, admin, PLAN);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json())
        .containsEntry("topic", "Interview")
        .containsEntry("start_time", "2091-06-01T10:00:00Z")
        .containsEntry("duration", 45)
        .containsEntry("timezone", "Europe/Berlin")
        .containsEntry("agenda", "See you. [marker]")
        .containsEntry("host_email", "bruno@acme.example")
        .containsEntry("host_id", zoom.userId("bruno@acme.example"))
        .containsEntry("type", 2)
        .containsKeys("uuid", "created_at", "start_url", "encrypted_password");
    assertThat(created.text("id")).matches("\\d{11}");
    assertThat(created.text("password")).matches("[A-Za-z0-9]{6}");
    assertThat(created.text("join_url"))
        .endsWith("/j/%s?pwd=%s".formatted(created.text("id"), created.text("encrypted_password")));
    assertThat(created.text("settings")).contains("+1 5550100200", "waiting_room=true");
    assertThat(zoom.page("/j/" + created.text("id")).body()).contains("Simulated", "Interview");
  }

  @Test
  void readsChangesAndDeletesIt() {
    Reply created = zoom.call("POST", BRUNO, admin, PLAN);
    String path = "/v2/meetings/" + created.text("id");

    Reply changed =
        zoom.call(
            "PATCH",
            path,
            admin,
            Map.of(
                "topic", "Second interview",
                "start_time", "2091-07-01T10:00:00",
                "password", "abc123",
                "settings", Map.of("waiting_room", false, "join_before_host", true)));
    Reply read = zoom.get(path, admin);

    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.body()).isEmpty();
    assertThat(read.json())
        .containsEntry("topic", "Second interview")
        .containsEntry("start_time", "2091-07-01T08:00:00Z")
        .containsEntry("duration", 45)
        .containsEntry("password", "abc123");
    assertThat(read.text("join_url")).isNotEqualTo(created.text("join_url"));
    assertThat(read.text("settings")).contains("join_before_host=true");

    assertThat(zoom.call("DELETE", path, admin, Map.of()).status()).isEqualTo(204);
    Reply gone = zoom.get(path, admin);
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.body())
        .isEqualTo(
            "{\"code\":3001,\"message\":\"Meeting does not exist: %s.\"}"
                .formatted(created.text("id")));
    assertThat(zoom.call("DELETE", path, admin, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void readsStartTimesAsZoomDoes() {
    Map<String, Object> local = with("start_time", "2091-06-01T10:00:00");
    Map<String, Object> past = with("start_time", "2020-06-01T10:00:00Z");
    Map<String, Object> millis = with("start_time", "2091-06-01T10:00:00.000Z");

    assertThat(zoom.call("POST", BRUNO, admin, local).text("start_time"))
        .isEqualTo("2091-06-01T08:00:00Z");
    assertThat(Instant.parse(zoom.call("POST", BRUNO, admin, past).text("start_time")))
        .isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    Reply refused = zoom.call("POST", BRUNO, admin, millis);
    assertThat(refused.body())
        .isEqualTo(
            "{\"code\":300,\"message\":\"Validation Failed.\",\"errors\":"
                + "[{\"field\":\"start_time\",\"message\":\"Invalid field.\"}]}");
  }

  @Test
  void refusesWhatDoesNotFit() {
    List.of(
            with("topic", "x".repeat(201)),
            with("agenda", "x".repeat(2001)),
            with("duration", 0),
            with("duration", "long"),
            with("timezone", "Mars/Base"),
            with("password", "longer than ten"),
            with("type", 9),
            with("settings", "none"))
        .forEach(
            body ->
                assertThat(zoom.call("POST", BRUNO, admin, body).json())
                    .containsEntry("code", 300));
    Reply noJson =
        zoom.send(
            zoom.request(BRUNO)
                .header("Authorization", "Bearer " + admin)
                .POST(BodyPublishers.ofString("{")));
    assertThat(noJson.text("message")).isEqualTo("Request Body should be a valid JSON object.");
  }

  @Test
  void refusesHostsWhoCannotHost() {
    Reply unassigned = zoom.call("POST", "/v2/users/hugo@acme.example/meetings", admin, PLAN);
    Reply pending = zoom.call("POST", "/v2/users/erin@acme.example/meetings", admin, PLAN);
    Reply inactive = zoom.call("POST", "/v2/users/frank@acme.example/meetings", admin, PLAN);
    Reply unknown = zoom.call("POST", "/v2/users/grace@acme.example/meetings", admin, PLAN);

    assertThat(unassigned.json()).containsEntry("code", 3161);
    assertThat(pending.json()).containsEntry("code", 1120);
    assertThat(List.of(inactive.status(), unknown.status())).containsOnly(404);
    assertThat(inactive.json()).containsEntry("code", 1001);
  }

  @Test
  void createsNothingForARoleThatMayOnlyLook() {
    String iris = zoom.connect("iris@acme.example", ORGANIZATION).access();

    Reply refused = zoom.call("POST", BRUNO, iris, PLAN);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).isEqualTo("{\"code\":200,\"message\":\"No permission.\"}");
  }

  @Test
  void keepsAPersonalTokenToItsOwnMeetings() {
    String carla = zoom.connect("carla.costa@mail.example", PERSONAL).access();
    String brunos = zoom.call("POST", BRUNO, admin, PLAN).text("id");

    Reply own = zoom.call("POST", "/v2/users/me/meetings", carla, PLAN);

    assertThat(own.json()).containsEntry("host_email", "carla.costa@mail.example");
    assertThat(zoom.call("POST", BRUNO, carla, PLAN).json()).containsEntry("code", 4711);
    assertThat(zoom.get("/v2/meetings/" + brunos, carla).json()).containsEntry("code", 3001);
    assertThat(zoom.get("/v2/meetings/" + own.text("id"), admin).status()).isEqualTo(404);
  }

  @Test
  void listsAHostsMeetingsPageByPage() {
    for (int day = 1; day <= 3; day++) {
      zoom.call("POST", BRUNO, admin, with("start_time", "2091-06-0" + day + "T10:00:00Z"));
    }
    zoom.call("POST", BRUNO, admin, with("agenda", "x".repeat(300)));

    Reply first = zoom.get(BRUNO + "?type=upcoming&page_size=3", admin);
    Reply second =
        zoom.get(
            BRUNO + "?type=upcoming&page_size=3&next_page_token=" + first.text("next_page_token"),
            admin);
    Reply day = zoom.get(BRUNO + "?from=2091-06-02&to=2091-06-02", admin);

    assertThat(first.list("meetings")).hasSize(3);
    assertThat(first.json()).containsEntry("total_records", 4);
    assertThat(second.list("meetings")).hasSize(1);
    assertThat(day.list("meetings")).hasSize(1);
    assertThat(zoom.get(BRUNO + "?from=2091-06-01&to=2091-06-01", admin).list("meetings"))
        .extracting(meeting -> String.valueOf(meeting.get("agenda")).length())
        .containsExactlyInAnyOrder(250, PLAN.get("agenda").toString().length());
    zoom.settings("clockOffsetSeconds", 65 * 365L * 86_400);
    String later = zoom.connect("zoe@acme.example", ORGANIZATION).access();
    assertThat(zoom.get(BRUNO + "?type=upcoming", later).list("meetings")).isEmpty();
  }

  @Test
  void refusesToMoveAMeetingToAnotherHost() {
    String id = zoom.call("POST", BRUNO, admin, PLAN).text("id");

    Reply reply =
        zoom.call("PATCH", "/v2/meetings/" + id, admin, Map.of("schedule_for", "ada@acme.example"));

    assertThat(reply.json())
        .containsEntry("code", 3000)
        .containsEntry("message", "You cannot schedule a meeting for ada@acme.example");
  }

  @Test
  void allowsAHundredWritesForAHostInOneDay() {
    String id = zoom.call("POST", BRUNO, admin, PLAN).text("id");
    for (int i = 0; i < 99; i++) {
      assertThat(zoom.call("PATCH", "/v2/meetings/" + id, admin, Map.of("topic", "T" + i)).status())
          .isEqualTo(204);
    }

    Reply refused = zoom.call("POST", BRUNO, admin, PLAN);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("message"))
        .isEqualTo(
            "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests"
                + " permitted for this particular user. You may resume these requests at GMT"
                + " 00:00:00.");
    assertThat(refused.header("Retry-After")).isEmpty();
    assertThat(zoom.call("POST", "/v2/users/ada@acme.example/meetings", admin, PLAN).status())
        .isEqualTo(201);
    assertThat(zoom.call("DELETE", "/v2/meetings/" + id, admin, Map.of()).status()).isEqualTo(204);
    zoom.settings("clockOffsetSeconds", 86_400);
    String tomorrow = zoom.connect("zoe@acme.example", ORGANIZATION).access();
    assertThat(zoom.call("POST", BRUNO, tomorrow, PLAN).status()).isEqualTo(201);
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> plan = new HashMap<>(PLAN);
    plan.put(field, value);
    return plan;
  }
}
