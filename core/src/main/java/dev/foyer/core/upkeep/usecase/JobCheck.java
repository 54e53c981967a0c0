package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Whether workers take jobs, and finish them. */
final class JobCheck {
  private static final int COUNTED = 1_000;

  private final JobBoard jobs;

  JobCheck(JobBoard jobs) {
    this.jobs = jobs;
  }

  List<Finding> find() {
    return Stream.of(
            those(JobCondition.OVERDUE, Fault.JOBS_OVERDUE),
            those(JobCondition.STUCK, Fault.JOBS_STUCK),
            those(JobCondition.FAILING, Fault.JOBS_FAILING))
        .flatMap(List::stream)
        .toList();
  }

  private List<Finding> those(JobCondition condition, Fault fault) {
    List<KeptJob> found = jobs.all(condition, COUNTED);
    return found.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                fault,
                Facts.of("jobs", found.size())
                    .and("first", found.getFirst().job().kind())
                    .and("due", found.getFirst().due())));
  }
}
