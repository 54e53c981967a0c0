package dev.foyer.core.hearing.port;

import dev.foyer.core.grant.ZoomApp;
import java.time.Instant;
import java.util.Optional;

/** Remembers when a webhook was last refused because its signature was wrong. */
public interface RefusedWebhooks {
  void note(ZoomApp app, Instant at);

  Optional<Instant> last(ZoomApp app);
}
