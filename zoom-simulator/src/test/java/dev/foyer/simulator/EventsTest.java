package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.simulator.Endpoint.Heard;
import dev.foyer.simulator.TestZoom.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventsTest extends WebhookTest {

  @Test
  void tellsARoleChangeSignedOverTheRawBody() {
    zoom.connect("aron@acme.example", ORGANIZATION);
    String aron = zoom.userId("aron@acme.example");

    change("aron@acme.example", Map.of("role", "Member"));

    Heard heard = next();
    assertThat(heard.path()).isEqualTo("/organization");
    assertThat(heard.signedWith(SECRET)).isTrue();
    assertThat(heard.header("user-agent")).isEqualTo("Zoom Marketplace/1.0a");
    assertThat(heard.header("clientid")).isEqualTo("simulated-organization-app");
    assertThat(heard.header("x-zm-request-id")).isNotEmpty();
    assertThat(Instant.ofEpochSecond(Long.parseLong(heard.header("x-zm-request-timestamp"))))
        .isBetween(Instant.now().minusSeconds(20), Instant.now().plusSeconds(1));
    assertThat(heard.json()).containsEntry("event", "user.updated").containsKey("event_ts");
    assertThat(heard.payload())
        .containsEntry("operator", "zoe@acme.example")
        .containsEntry("account_id", zoom.lastGrant().get("account_id"))
        .containsEntry("object", Map.of("id", aron, "role", "2"))
        .containsEntry("old_object", Map.of("id", aron, "role", "1"));
  }

  @Test
  void tellsEachFateByItsOwnEvent() {
    zoom.connect("zoe@acme.example", ORGANIZATION);

    change("aron@acme.example", Map.of("status", "inactive"));
    change("aron@acme.example", Map.of("status", "active"));
    change("aron@acme.example", Map.of("type", 1));
    change("aron@acme.example", Map.of("email", "aron.abel@acme.example"));
    zoom.control("DELETE", "users/aron.abel@acme.example", Map.of());
    zoom.control("POST", "users/dan@acme.example/leave", Map.of());
    zoom.control(
        "POST",
        "users",
        Map.of("email", "kim@acme.example", "firstName", "Kim", "lastName", "King"));

    await().until(() -> endpoint.heard().size() == 7);
    assertThat(endpoint.events())
        .containsExactlyInAnyOrder(
            "user.deactivated",
            "user.activated",
            "user.updated",
            "user.updated",
            "user.deleted",
            "user.disassociated",
            "user.created");
    assertThat(about("user.disassociated").object("object"))
        .containsEntry("email", "dan@acme.example")
        .containsEntry("first_name", "Dan")
        .containsEntry("type", 1)
        .containsKeys("id", "last_name");
    assertThat(about("user.created").payload()).containsEntry("creation_type", "create");
  }

  @Test
  void tellsADeauthorizationWithItsTimeInsideThePayload() {
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    String account = String.valueOf(zoom.lastGrant().get("account_id"));

    zoom.revoke(zoe.access(), ORGANIZATION);

    Heard heard = next();
    assertThat(heard.json()).containsOnlyKeys("event", "payload");
    assertThat(heard.payload())
        .containsEntry("account_id", account)
        .containsEntry("user_id", zoom.userId("zoe@acme.example"))
        .containsEntry("client_id", "simulated-organization-app")
        .containsKeys("signature", "deauthorization_time");
    assertThat(heard.payload().get("event_ts").toString())
        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
  }

  @Test
  void echoesWhatAnAppDoesToMeetings() {
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    String host = "/v2/users/ada@acme.example/meetings";
    Map<String, Object> made = zoom.call("POST", host, zoe.access(), Map.of("topic", "One")).json();

    zoom.call("PATCH", "/v2/meetings/" + made.get("id"), zoe.access(), Map.of("topic", "Two"));
    zoom.call("PATCH", "/v2/meetings/" + made.get("id"), zoe.access(), Map.of("topic", "Two"));
    zoom.call("DELETE", "/v2/meetings/" + made.get("id"), zoe.access(), Map.of());

    await().until(() -> endpoint.heard().size() == 3);
    assertThat(about("meeting.created").object("object"))
        .containsEntry("id", made.get("id"))
        .containsEntry("uuid", made.get("uuid"))
        .containsEntry("host_id", made.get("host_id"))
        .containsEntry("topic", "One");
    assertThat(about("meeting.created").payload())
        .containsEntry("operator", "zoe@acme.example")
        .containsEntry("operation", "all");
    assertThat(about("meeting.updated").payload())
        .containsEntry("scope", "all")
        .containsEntry("object", Map.of("id", made.get("id"), "topic", "Two"))
        .containsEntry("old_object", Map.of("id", made.get("id"), "topic", "One"));
    assertThat(about("meeting.deleted").object("object")).containsEntry("id", made.get("id"));
  }

  @Test
  void tellsWhatAHostDoesInZoomItself() {
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    String host = "/v2/users/ada@acme.example/meetings";
    String meeting = "meetings/" + zoom.call("POST", host, zoe.access(), Map.of()).text("id");

    zoom.control("PATCH", meeting, Map.of("duration", 45, "startTime", "2027-05-01T10:00:00Z"));
    zoom.control("DELETE", meeting, Map.of());
    zoom.control("POST", meeting + "/recover", Map.of());
    assertThat(zoom.get("/v2/" + meeting, zoe.access()).json()).containsEntry("duration", 45);
    zoom.control("POST", meeting + "/purge", Map.of());

    await().until(() -> endpoint.heard().size() == 5);
    assertThat(endpoint.events())
        .contains(
            "meeting.updated",
            "meeting.deleted",
            "meeting.recovered",
            "meeting.permanently_deleted");
    assertThat(about("meeting.updated").payload()).containsEntry("operator", "ada@acme.example");
    assertThat(zoom.get("/v2/" + meeting, zoe.access()).status()).isEqualTo(404);
  }

  @Test
  void tellsOnlyAppsThatAreInstalledAndUsersAppsOnlyOfTheirUsers() {
    change("aron@acme.example", Map.of("type", 1));
    zoom.connect("ada@acme.example", PERSONAL);

    change("aron@acme.example", Map.of("type", 2));
    change("ada@acme.example", Map.of("type", 1));

    awaitState("delivered");
    assertThat(endpoint.heard()).extracting(Heard::path).isEqualTo(List.of("/personal"));
    assertThat(next().object("object"))
        .containsEntry("id", zoom.userId("ada@acme.example"))
        .containsEntry("type", 1);
    assertThat(next().signedWith("simulated-personal-webhook-secret")).isTrue();
  }

  private Heard about(String event) {
    return endpoint.heard().stream()
        .filter(heard -> heard.event().equals(event))
        .findFirst()
        .orElseThrow();
  }
}
