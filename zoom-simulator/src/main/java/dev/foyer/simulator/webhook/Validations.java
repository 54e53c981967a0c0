package dev.foyer.simulator.webhook;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.Courier.Receipt;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks endpoints to prove themselves, and remembers how each did. */
final class Validations {

  private final World world;
  private final Courier courier;
  private final Envelopes envelopes;
  private final Map<String, Validation> last = new ConcurrentHashMap<>();

  Validations(World world, Courier courier, Envelopes envelopes) {
    this.world = world;
    this.courier = courier;
    this.envelopes = envelopes;
  }

  Validation ask(App app) {
    String plainToken = world.chance().id();
    String body =
        Json.write(
            Json.of(
                "payload", Map.of("plainToken", plainToken),
                "event_ts", world.instant().toEpochMilli(),
                "event", "endpoint.url_validation"));
    Map<String, String> headers = envelopes.of(app, body, envelopes.now(), app.webhookSecret());
    Receipt receipt = courier.post(app.eventEndpoint(), headers, body);
    String wrong = wrong(app, plainToken, receipt);
    int earlier = last(app).map(Validation::failures).orElse(0);
    Validation validation =
        new Validation(
            wrong.isEmpty(),
            receipt.status(),
            wrong.isEmpty() ? "Answered rightly" : wrong,
            wrong.isEmpty() ? 0 : earlier + 1,
            world.instant());
    last.put(app.clientId(), validation);
    return validation;
  }

  Optional<Validation> last(App app) {
    return Optional.ofNullable(last.get(app.clientId()));
  }

  boolean isDisabled(App app) {
    return last(app).filter(Validation::disabled).isPresent();
  }

  void forget() {
    last.clear();
  }

  private static String wrong(App app, String plainToken, Receipt receipt) {
    if (receipt.status() == 0) {
      return "No answer: " + receipt.failure();
    }
    if (receipt.status() != 200) {
      return "Status " + receipt.status() + " instead of 200";
    }
    Map<String, Object> answer = Json.object(receipt.body()).orElse(Map.of());
    if (!plainToken.equals(answer.get("plainToken"))) {
      return "The plain token did not come back";
    }
    String encrypted = Signature.hex(app.webhookSecret(), plainToken);
    return encrypted.equals(answer.get("encryptedToken")) ? "" : "The encrypted token is wrong";
  }
}
