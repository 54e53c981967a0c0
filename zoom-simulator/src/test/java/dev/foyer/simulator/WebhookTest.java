package dev.foyer.simulator;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** A simulator whose apps are told at an endpoint of the test. */
abstract class WebhookTest extends SimulatorTest {

  static final String SECRET = "simulated-organization-webhook-secret";

  final Endpoint endpoint = new Endpoint();

  @BeforeEach
  void listening() {
    endpoint.forget();
    for (String app : List.of(TestZoom.ORGANIZATION, TestZoom.PERSONAL)) {
      zoom.control(
          "PATCH", "apps/" + TestZoom.clientId(app), Map.of("eventEndpoint", endpoint.url(app)));
    }
    travel(Map.of("delayMillis", 0));
  }

  @AfterAll
  void stopListening() {
    endpoint.close();
  }

  void travel(Map<String, Object> manner) {
    zoom.control("PUT", "webhooks", manner);
  }

  Endpoint.Heard next() {
    await().until(() -> !endpoint.heard().isEmpty());
    return endpoint.heard().getFirst();
  }

  List<Map<String, Object>> deliveries() {
    return zoom.control("GET", "webhooks", Map.of()).list("deliveries");
  }

  void awaitState(String state) {
    await().until(() -> deliveries().stream().allMatch(each -> state.equals(each.get("state"))));
  }

  void change(String email, Map<String, Object> change) {
    zoom.control("PATCH", "users/" + email, change);
  }

  Map<String, Object> send(Map<String, Object> own) {
    return zoom.control("POST", "webhooks/send", own).json();
  }
}
