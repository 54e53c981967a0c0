package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.platform.port.Jobs;
import java.time.InstantSource;

/**
 * Has a connection checked at once, because something has happened to it, in the caller's
 * transaction if there is one.
 */
public final class CheckSoon {

  private final Jobs jobs;
  private final InstantSource clock;

  public CheckSoon(Jobs jobs, InstantSource clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  public void handle(GrantKey grant) {
    jobs.noLaterThan(
        WatchConnection.job(grant.organization(), grant.connection()), clock.instant());
  }
}
