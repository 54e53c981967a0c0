package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** Has a job run now, its failures forgotten. */
public final class RetryJob {

  /** Which. */
  public record Command(Actor by, Job job) {}

  /** The answer. */
  public sealed interface Outcome {
    record Retried(KeptJob before) implements Outcome {}

    /** A worker has it in hand. */
    record Runs(KeptJob job) implements Outcome {}

    /** Done by now, or never left. */
    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JobBoard jobs;
  private final UpkeepJournal record;
  private final Transactions transactions;
  private final InstantSource clock;

  public RetryJob(
      JobBoard jobs, RecordEntry record, Transactions transactions, InstantSource clock) {
    this.jobs = jobs;
    this.record = new UpkeepJournal(record);
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denialOfChange(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            jobs.find(command.job())
                .map(kept -> retry(kept, command.by()))
                .orElseGet(Outcome.NotThere::new));
  }

  private Outcome retry(KeptJob kept, Actor by) {
    if (kept.runs() || !jobs.retry(kept.job(), clock.instant())) {
      return new Outcome.Runs(kept);
    }
    record.aboutJob(kept, by, EntryKind.JOB_RETRIED);
    return new Outcome.Retried(kept);
  }
}
