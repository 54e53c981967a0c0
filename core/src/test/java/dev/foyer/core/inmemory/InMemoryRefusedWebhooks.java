package dev.foyer.core.inmemory;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import java.time.Instant;
import java.util.Optional;

/** When webhooks were refused, in memory. */
public final class InMemoryRefusedWebhooks implements RefusedWebhooks {
  private final Table<ZoomApp, Instant> last;

  public InMemoryRefusedWebhooks(InMemoryStore store) {
    this.last = new Table<>(store);
  }

  @Override
  public void note(ZoomApp app, Instant at) {
    last.put(app, last.find(app).filter(before -> before.isAfter(at)).orElse(at));
  }

  @Override
  public Optional<Instant> last(ZoomApp app) {
    return last.find(app);
  }
}
