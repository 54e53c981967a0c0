package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.RecordedLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Zoom gets for each kind of delivery. */
@InMemoryWeb
class ZoomWebhookCallsTest {

  private final HttpClient zoom = HttpClient.newHttpClient();

  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  @Test
  void takesAGenuineDeliveryAndItsRepetitions() {
    ZoomNotice removal = world.given().aNotice().ofRemoval();

    assertThat(deliver(told(removal)).statusCode()).isEqualTo(200);
    assertThat(deliver(told(removal)).statusCode()).isEqualTo(200);

    assertThat(world.ports().inbox().before(NoticeId.AFTER_ALL, Set.of(), 500))
        .extracting(ReceivedNotice::notice)
        .containsOnlyOnce(removal);
  }

  @Test
  void takesThemForTheAppWhoseAddressItIs() {
    ZoomNotice removal = world.given().aNotice().through(ZoomApp.PERSONAL).ofRemoval();

    assertThat(deliver(told(removal)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesForgedOldAndUnreadableOnesForGood() {
    Delivery good = told(world.given().aNotice().ofRemoval());
    Delivery old =
        world
            .zoom()
            .webhooks()
            .tells(
                world.given().aNotice().ofRemoval(),
                world.clock().instant().minus(Duration.ofHours(3)));
    try (RecordedLog log = new RecordedLog()) {
      assertThat(deliver(world.zoom().webhooks().forged(good)).statusCode()).isEqualTo(401);
      assertThat(deliver(old).statusCode()).isEqualTo(401);
      assertThat(
              deliver(world.zoom().webhooks().gibberish(ZoomApp.PERSONAL, world.clock().instant()))
                  .statusCode())
          .isEqualTo(400);
      assertThat(log.text()).contains("not signed by Zoom", "sent too long ago", "unreadable");
    }
    assertThat(world.ports().inbox().before(NoticeId.AFTER_ALL, Set.of(), 500))
        .extracting(ReceivedNotice::notice)
        .noneMatch(kept -> kept.fingerprint().equals(text(good)));
  }

  @Test
  void refusesWhatHasNoHeaders() {
    assertThat(send(request(ZoomApp.ORGANIZATION).POST(BodyPublishers.noBody())).statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesWhatIsTooLarge() {
    Delivery large =
        new Delivery(ZoomApp.ORGANIZATION, "1", "genuine", new byte[Delivery.LARGEST + 1]);
    Delivery notTooLarge =
        new Delivery(ZoomApp.ORGANIZATION, "1", "forged", new byte[Delivery.LARGEST]);

    assertThat(deliver(large).statusCode()).isEqualTo(413);
    assertThat(deliver(notTooLarge).statusCode()).isEqualTo(401);
  }

  @Test
  void answersAChallenge() {
    HttpResponse<String> answer =
        deliver(
            world.zoom().webhooks().asks(ZoomApp.PERSONAL, "qgg8vlvZ", world.clock().instant()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.path("plainToken").asString()).isEqualTo("qgg8vlvZ");
    assertThat(body.path("encryptedToken").asString()).isEqualTo("PERSONAL knows qgg8vlvZ");
  }

  @Test
  void opensNoSessionAndAsksForNoFormToken() {
    assertThat(deliver(told(world.given().aNotice().ofRemoval())).headers().allValues("Set-Cookie"))
        .isEmpty();
  }

  @Test
  void isNoPage() {
    assertThat(send(request(ZoomApp.ORGANIZATION).GET()).statusCode()).isEqualTo(404);
    assertThat(send(request(ZoomApp.ORGANIZATION).PUT(BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
  }

  private Delivery told(ZoomNotice notice) {
    return world.zoom().webhooks().tells(notice, world.clock().instant());
  }

  private static String text(Delivery delivery) {
    return new String(delivery.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> deliver(Delivery delivery) {
    return send(
        request(delivery.app())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("x-zm-request-timestamp", delivery.timestamp())
            .header("x-zm-signature", delivery.signature())
            .POST(BodyPublishers.ofByteArray(delivery.body())));
  }

  private HttpRequest.Builder request(ZoomApp app) {
    return HttpRequest.newBuilder(
        URI.create(
            "http://localhost:%d/zoom/webhooks/%s"
                .formatted(port, app.name().toLowerCase(Locale.ROOT))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return zoom.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
