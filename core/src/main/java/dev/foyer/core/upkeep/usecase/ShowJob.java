package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;

/** Shows one job. */
public final class ShowJob {

  /** Which. */
  public record Command(Actor by, Job job) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(KeptJob job) implements Outcome {}

    /** Done by now, or never left. */
    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JobBoard jobs;

  public ShowJob(JobBoard jobs) {
    this.jobs = jobs;
  }

  public Outcome handle(Command command) {
    return Support.denial(command.by())
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(
            () ->
                jobs.find(command.job())
                    .<Outcome>map(Outcome.Shown::new)
                    .orElseGet(Outcome.NotThere::new));
  }
}
