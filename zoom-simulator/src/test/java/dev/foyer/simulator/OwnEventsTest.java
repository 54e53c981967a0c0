package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.simulator.Endpoint.Heard;
import dev.foyer.simulator.Endpoint.Said;
import dev.foyer.simulator.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnEventsTest extends WebhookTest {

  private static final String APP = TestZoom.clientId(ORGANIZATION);

  @Test
  void sendsAnyBodyAsItIsAndTellsTheAnswer() {
    endpoint.says(204);
    String odd = "{ \"event\" :\"user.updated\",\n\t\"x\":\"é漢\\u00e9\" }";

    assertThat(send(Map.of("app", APP, "body", odd))).containsEntry("status", 204);

    assertThat(next().body()).isEqualTo(odd);
    assertThat(next().signedWith(SECRET)).isTrue();
  }

  @Test
  void makesABodyOfAnEventAndItsPayload() {
    send(Map.of("app", APP, "event", "app_deauthorized", "payload", Map.of("user_id", "u")));

    assertThat(next().event()).isEqualTo("app_deauthorized");
    assertThat(next().payload()).containsEntry("user_id", "u");
  }

  @Test
  void signsWithAWrongSecretAnOldStampOrOtherHeaders() {
    send(Map.of("app", APP, "secret", "wrong", "timestamp", 1_000_000_000L));
    send(Map.of("app", APP, "headers", Map.of("x-zm-signature", "", "clientid", "other")));
    travel(Map.of("wrongSecret", true));
    zoom.connect("zoe@acme.example", ORGANIZATION);
    change("aron@acme.example", Map.of("type", 1));
    awaitState("delivered");

    Heard first = endpoint.heard().getFirst();
    Heard second = endpoint.heard().get(1);
    assertThat(first.signedWith("wrong")).isTrue();
    assertThat(first.header("x-zm-request-timestamp")).isEqualTo("1000000000");
    assertThat(second.headers()).doesNotContainKey("x-zm-signature");
    assertThat(second.header("clientid")).isEqualTo("other");
    assertThat(endpoint.heard().getLast().event()).isEqualTo("user.updated");
    assertThat(endpoint.heard().getLast().signedWith(SECRET)).isFalse();
  }

  @Test
  void replaysWhatWasDeliveredWithTheSameHeadersOrAnew() {
    Object id =
        send(Map.of("app", APP, "event", "user.deleted", "timestamp", 1_000_000_000L)).get("id");

    zoom.control("POST", "webhooks/" + id + "/replay", Map.of());
    zoom.control("POST", "webhooks/" + id + "/replay", Map.of("restamp", true));

    assertThat(endpoint.heard()).hasSize(3).extracting(Heard::body).containsOnly(next().body());
    assertThat(endpoint.heard().get(1).headers()).isEqualTo(next().headers());
    assertThat(endpoint.heard().get(2).header("x-zm-request-timestamp")).isNotEqualTo("1000000000");
    assertThat(endpoint.heard().get(2).signedWith(SECRET)).isTrue();
  }

  @Test
  void tellsWhetherAnEndpointKnowsItsSecret() {
    endpoint.says(
        heard -> {
          String plain = String.valueOf(heard.payload().get("plainToken"));
          String encrypted = Endpoint.hmac(SECRET, plain);
          return new Said(
              200, Json.write(Map.of("plainToken", plain, "encryptedToken", encrypted)));
        });

    assertThat(validate()).containsEntry("right", true).containsEntry("failures", 0);

    assertThat(next().event()).isEqualTo("endpoint.url_validation");
    assertThat(next().signedWith(SECRET)).isTrue();
    zoom.control("PATCH", "apps/" + APP, Map.of("webhookSecret", "another"));
    assertThat(validate())
        .containsEntry("right", false)
        .containsEntry("words", "The encrypted token is wrong");
  }

  @Test
  void switchesAnEndpointOffThatFailsSixTimesInARow() {
    zoom.connect("zoe@acme.example", ORGANIZATION);
    endpoint.says(500);
    for (int i = 1; i <= 6; i++) {
      assertThat(validate())
          .containsEntry("failures", i)
          .containsEntry("words", "Status 500 instead of 200");
    }

    change("aron@acme.example", Map.of("type", 1));

    awaitState("lost");
    assertThat(endpoint.events()).containsOnly("endpoint.url_validation");
    assertThat(zoom.page("/").body()).contains("switched off");
  }

  @Test
  void doesAllOfThatFromItsPageToo() {
    zoom.form("/admin/webhooks", Map.of("_method", "PUT", "mode", "held", "copies", "2"), "");
    assertThat(zoom.control("GET", "webhooks", Map.of()).body()).contains("\"mode\":\"held\"");
    Reply sent = zoom.form("/admin/webhooks/send", Map.of("app", APP, "body", "{}"), "");
    Reply asked = zoom.form("/admin/webhooks/validate", Map.of("app", APP), "");

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("Location")).isEqualTo("/#webhooks");
    assertThat(asked.status()).isEqualTo(303);
    assertThat(zoom.page("/").body())
        .contains(endpoint.url(ORGANIZATION), "The plain token did not come back", "delivered")
        .doesNotContain(SECRET);
  }

  private Map<String, Object> validate() {
    return zoom.control("POST", "webhooks/validate", Map.of("app", APP)).json();
  }
}
