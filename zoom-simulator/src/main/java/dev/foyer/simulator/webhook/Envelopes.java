package dev.foyer.simulator.webhook;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Credential;
import dev.foyer.simulator.world.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers around an event, as Zoom sends them. */
final class Envelopes {

  private static final Credential WRONG = new Credential("a-secret-that-no-app-has");

  private static final String REQUEST_ID = "x-zm-request-id";

  private final World world;

  Envelopes(World world) {
    this.world = world;
  }

  Map<String, String> of(App app, String body, Manner manner) {
    return of(app, body, now(), manner.wrongSecret() ? WRONG : app.webhookSecret());
  }

  Map<String, String> of(App app, String body, String timestamp, Credential secret) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", "application/json; charset=utf-8");
    headers.put("user-agent", "Zoom Marketplace/1.0a");
    headers.put("clientid", app.clientId());
    headers.put("x-zm-request-timestamp", timestamp);
    headers.put("x-zm-signature", Signature.header(secret, timestamp, body));
    headers.put(REQUEST_ID, world.chance().id());
    headers.put("x-zm-trackingid", world.chance().trackingId());
    return headers;
  }

  String now() {
    return Long.toString(world.instant().getEpochSecond());
  }

  /** The same time and signature under another request id: nobody promised that it stays. */
  Map<String, String> again(Map<String, String> headers) {
    Map<String, String> others = new LinkedHashMap<>(headers);
    others.put(REQUEST_ID, world.chance().id());
    return others;
  }
}
