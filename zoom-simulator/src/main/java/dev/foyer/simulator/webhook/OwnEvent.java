package dev.foyer.simulator.webhook;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Credential;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody at the controls wants sent: any body, signed as asked.
 *
 * @param secret what to sign with instead of the app's webhook secret
 * @param timestamp what to stamp it with instead of the simulated time
 * @param headers what to add or replace at last; an empty value leaves the header out
 */
public record OwnEvent(
    Event event,
    Optional<Credential> secret,
    Optional<String> timestamp,
    Map<String, String> headers,
    int copies) {

  String clientId() {
    return event.clientId();
  }

  Map<String, String> headers(Envelopes envelopes, App app) {
    Map<String, String> all =
        new LinkedHashMap<>(
            envelopes.of(
                app,
                event.body(),
                timestamp.orElseGet(envelopes::now),
                secret.orElse(app.webhookSecret())));
    headers.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), value));
    all.values().removeIf(String::isEmpty);
    return all;
  }
}
