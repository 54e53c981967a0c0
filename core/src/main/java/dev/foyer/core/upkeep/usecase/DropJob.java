package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/** Forgets a job: what it was to do stays undone. */
public final class DropJob {

  /** Which. */
  public record Command(Actor by, Job job) {}

  /** The answer. */
  public sealed interface Outcome {
    record Dropped(KeptJob before) implements Outcome {}

    /** A worker has it in hand. */
    record Runs(KeptJob job) implements Outcome {}

    /** Done by now, or never left. */
    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JobBoard jobs;
  private final UpkeepJournal record;
  private final Transactions transactions;

  public DropJob(JobBoard jobs, RecordEntry record, Transactions transactions) {
    this.jobs = jobs;
    this.record = new UpkeepJournal(record);
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denialOfChange(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            jobs.find(command.job())
                .map(kept -> drop(kept, command.by()))
                .orElseGet(Outcome.NotThere::new));
  }

  private Outcome drop(KeptJob kept, Actor by) {
    if (kept.runs() || !jobs.drop(kept.job())) {
      return new Outcome.Runs(kept);
    }
    record.aboutJob(kept, by, EntryKind.JOB_DROPPED);
    return new Outcome.Dropped(kept);
  }
}
