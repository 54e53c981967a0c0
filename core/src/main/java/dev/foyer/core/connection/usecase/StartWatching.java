package dev.foyer.core.connection.usecase;

import dev.foyer.core.journal.usecase.ChainJournals;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Leaves to a worker, now, what is done for ever: the sweep over all connections, and the chaining
 * of the journals. Whoever runs workers starts with it.
 */
public final class StartWatching {

  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public StartWatching(Transactions transactions, Jobs jobs, InstantSource clock) {
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public void handle() {
    transactions.inOne(
        () -> {
          Instant now = clock.instant();
          jobs.noLaterThan(
              new Job(JobKind.WATCH_EVERYTHING, WatchEverything.NOBODYS, WatchEverything.NOBODYS),
              now);
          jobs.noLaterThan(ChainJournals.JOB, now);
        });
  }
}
