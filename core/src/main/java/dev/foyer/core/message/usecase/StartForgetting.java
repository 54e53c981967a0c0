package dev.foyer.core.message.usecase;

import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;

/** Leaves forgetting old messages to a worker, now. Whoever runs workers starts with it. */
public final class StartForgetting {

  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public StartForgetting(Transactions transactions, Jobs jobs, InstantSource clock) {
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public void handle() {
    transactions.inOne(() -> jobs.noLaterThan(ForgetMessages.job(), clock.instant()));
  }
}
