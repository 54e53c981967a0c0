package dev.foyer.core.scripted;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.Told;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Webhooks without a format: a delivery's body only names what it says. */
public final class ScriptedWebhooks implements ZoomWebhooks {
  private static final String GENUINE = "genuine";

  private final Map<String, Told> said = new ConcurrentHashMap<>();
  private final Set<ZoomApp> withoutSecret = ConcurrentHashMap.newKeySet();

  /** A delivery of this notice; the same notice may be delivered many times. */
  public Delivery tells(ZoomNotice notice, Instant sentAt) {
    String body = notice.fingerprint();
    said.put(body, new Told.OfEvent(notice));
    return delivery(notice.heading().app(), sentAt, GENUINE, body);
  }

  /** A delivery that asks whether the secret is known. */
  public Delivery asks(ZoomApp app, String challenge, Instant sentAt) {
    said.put(challenge, new Told.Challenge(challenge));
    return delivery(app, sentAt, GENUINE, challenge);
  }

  /** The same, signed by somebody else. */
  public Delivery forged(Delivery delivery) {
    return new Delivery(delivery.app(), delivery.timestamp(), "forged", delivery.body());
  }

  /** Zoom's, but nobody understands it. */
  public Delivery gibberish(ZoomApp app, Instant sentAt) {
    return delivery(app, sentAt, GENUINE, "gibberish");
  }

  /** The operator has set no webhook secret for this app. */
  public void forgetSecret(ZoomApp app) {
    withoutSecret.add(app);
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return !withoutSecret.contains(app);
  }

  @Override
  public boolean genuine(Delivery delivery) {
    return delivery.signature().equals(GENUINE);
  }

  @Override
  public Told read(Delivery delivery) {
    return said.getOrDefault(
        new String(delivery.body(), StandardCharsets.UTF_8), new Told.Unreadable());
  }

  @Override
  public String answer(ZoomApp app, String challenge) {
    return app + " knows " + challenge;
  }

  private static Delivery delivery(ZoomApp app, Instant sentAt, String signature, String body) {
    return new Delivery(
        app,
        String.valueOf(sentAt.getEpochSecond()),
        signature,
        body.getBytes(StandardCharsets.UTF_8));
  }
}
