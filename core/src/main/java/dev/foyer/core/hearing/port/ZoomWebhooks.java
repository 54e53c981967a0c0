package dev.foyer.core.hearing.port;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.Told;

/** How Zoom's webhooks are known to be Zoom's, and what they say. It asks nobody. */
public interface ZoomWebhooks {
  /** Whether this Foyer has the app's webhook secret. Without it nothing is genuine. */
  boolean setUp(ZoomApp app);

  /** Whether the signature is Zoom's, over exactly these bytes; compared in constant time. */
  boolean genuine(Delivery delivery);

  /** What a genuine delivery says, as tolerantly as can be. */
  Told read(Delivery delivery);

  /** The proof that the app's webhook secret is known here. */
  String answer(ZoomApp app, String challenge);
}
