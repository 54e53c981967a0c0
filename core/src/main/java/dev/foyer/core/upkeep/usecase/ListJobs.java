package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import java.util.List;

/** Lists the jobs that wait or run, those that are due first. */
public final class ListJobs {

  private static final int LARGEST_PAGE = 500;

  /** Those in that condition. */
  public record Command(Actor by, JobCondition condition, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<KeptJob> jobs) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JobBoard jobs;

  public ListJobs(JobBoard jobs) {
    this.jobs = jobs;
  }

  public Outcome handle(Command command) {
    return Support.denial(command.by())
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> new Outcome.Listed(jobs.all(command.condition(), command.limit())));
  }
}
