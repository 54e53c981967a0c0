package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.simulator.Endpoint.Heard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest extends WebhookTest {

  private static final String ARON = "aron@acme.example";

  @BeforeEach
  void connected() {
    zoom.connect("zoe@acme.example", ORGANIZATION);
  }

  @Test
  void holdsEventsUntilToldToDeliverThem() {
    travel(Map.of("mode", "held"));
    change(ARON, Map.of("type", 1));
    change(ARON, Map.of("type", 2));
    assertThat(deliveries()).extracting(each -> each.get("state")).containsOnly("waiting");
    assertThat(endpoint.heard()).isEmpty();

    assertThat(zoom.control("POST", "webhooks/deliver", Map.of()).json()).containsEntry("sent", 2);

    assertThat(endpoint.heard())
        .extracting(heard -> heard.object("object").get("type"))
        .containsExactly(1, 2);
    assertThat(deliveries()).extracting(each -> each.get("status")).containsOnly(200);
  }

  @Test
  void sendsWhatWasHeldWhenEventsTravelAgain() {
    travel(Map.of("mode", "held"));
    change(ARON, Map.of("type", 1));

    travel(Map.of("mode", "on"));

    assertThat(next().event()).isEqualTo("user.updated");
  }

  @Test
  void losesEventsWhenToldTo() {
    travel(Map.of("mode", "lost"));

    change(ARON, Map.of("type", 1));

    awaitState("lost");
    assertThat(zoom.control("POST", "webhooks/deliver", Map.of()).json()).containsEntry("sent", 0);
    assertThat(endpoint.heard()).isEmpty();
  }

  @Test
  void sendsCopiesInParallel() {
    travel(Map.of("copies", 5));

    change(ARON, Map.of("type", 1));

    await().until(() -> endpoint.heard().size() == 5);
    assertThat(endpoint.heard()).extracting(Heard::body).hasSize(5).containsOnly(next().body());
  }

  @Test
  void deliversWhatHappensWithinTheDelayNewestFirst() {
    travel(Map.of("reorder", true, "delayMillis", 300));
    change(ARON, Map.of("type", 1));
    change(ARON, Map.of("type", 2));
    change(ARON, Map.of("type", 4));

    await().until(() -> endpoint.heard().size() == 3);
    assertThat(endpoint.heard())
        .extracting(heard -> heard.object("object").get("type"))
        .containsExactly(4, 2, 1);
  }

  @Test
  void triesAgainAfterFiveTwentyAndSixtyMinutesAndThenGivesUp() {
    endpoint.says(503);
    zoom.control("POST", "clock", Map.of("frozen", true));
    change(ARON, Map.of("type", 1));
    awaitState("retrying");

    advance(299);
    assertThat(endpoint.heard()).hasSize(1);
    for (int wait : List.of(1, 20 * 60, 60 * 60)) {
      int before = endpoint.heard().size();
      advance(wait);
      await().until(() -> endpoint.heard().size() == before + 1);
      await().until(() -> !"sending".equals(deliveries().getFirst().get("state")));
    }
    awaitState("lost");

    assertThat(endpoint.heard()).extracting(Heard::body).containsOnly(next().body());
    assertThat(endpoint.heard())
        .extracting(heard -> heard.header("x-zm-signature"))
        .containsOnly(next().header("x-zm-signature"));
    assertThat(endpoint.heard())
        .extracting(heard -> heard.header("x-zm-request-id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void stampsRetriesAnewIfToldToAndStopsOnceTaken() {
    travel(Map.of("restamp", true));
    endpoint.says(500);
    change(ARON, Map.of("type", 1));
    awaitState("retrying");
    endpoint.says(200);

    advance(301);

    awaitState("delivered");
    List<Heard> heard = endpoint.heard();
    assertThat(heard).hasSize(2).allMatch(each -> each.signedWith(SECRET));
    assertThat(stamp(heard.getLast()) - stamp(heard.getFirst())).isGreaterThanOrEqualTo(300);
  }

  @Test
  void retriesAtOnceOnDemandAndAfterANetworkFailureToo() {
    zoom.control(
        "PATCH",
        "apps/simulated-organization-app",
        Map.of("eventEndpoint", "http://127.0.0.1:1/nobody"));
    change(ARON, Map.of("type", 1));
    awaitState("retrying");

    assertThat(zoom.control("POST", "webhooks/deliver", Map.of()).json()).containsEntry("sent", 1);

    assertThat(attempts())
        .extracting(each -> each.get("status") + " " + each.get("failure"))
        .containsExactly("0 ConnectException", "0 ConnectException");
  }

  @Test
  void neverRetriesWhatWasRefused() {
    endpoint.says(404);

    change(ARON, Map.of("type", 1));

    awaitState("refused");
    assertThat(attempts()).extracting(each -> each.get("status")).containsExactly(404);
  }

  @Test
  void forgetsWhatWasDelivered() {
    change(ARON, Map.of("type", 1));
    awaitState("delivered");

    zoom.control("DELETE", "webhooks", Map.of());

    assertThat(deliveries()).isEmpty();
  }

  private void advance(long seconds) {
    zoom.control("POST", "clock", Map.of("advanceSeconds", seconds));
  }

  private static long stamp(Heard heard) {
    return Long.parseLong(heard.header("x-zm-request-timestamp"));
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> attempts() {
    return (List<Map<String, Object>>) deliveries().getFirst().get("attempts");
  }
}
