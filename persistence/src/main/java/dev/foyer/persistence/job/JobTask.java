package dev.foyer.persistence.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobRunner;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The worker: runs a job and settles it by the answer. After a failure it tries again, ever more
 * rarely; a job whose worker has died is taken over by another.
 */
final class JobTask {
  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);
  private static final int MOST_CAUSES = 10;
  private static final int DOUBLINGS = 7;

  private final JobTable table;
  private final Supplier<JobRunner> runner;

  /**
   * @param runner asked for only when a job runs, since it needs what has to be there before it
   */
  JobTask(JobTable table, Supplier<JobRunner> runner) {
    this.table = table;
    this.runner = runner;
  }

  Task<Void> task() {
    return Tasks.custom(JobTable.TASK, Void.class)
        .onFailure((failed, _) -> tryAgain(failed))
        .onDeadExecutionRevive()
        .execute((instance, _) -> run(JobName.parse(instance.getId())));
  }

  private CompletionHandler<Void> run(Job job) {
    return switch (runner.get().run(job)) {
      case JobAnswer.Done _ -> (done, _) -> table.finish(done.getExecution());
      case JobAnswer.Again(var notBefore) ->
          (done, _) -> table.postpone(done.getExecution(), notBefore);
    };
  }

  private void tryAgain(ExecutionComplete failed) {
    int failures = failed.getExecution().consecutiveFailures;
    table.postpone(
        failed.getExecution(),
        failed.getTimeDone().plus(delayAfter(failures)),
        failures + 1,
        failed.getCause().map(JobTask::words).orElse(""));
  }

  /** What it is called, from the outside to the root; what it says is in the log. */
  private static String words(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .map(cause -> cause.getClass().getSimpleName())
        .collect(Collectors.joining(" < "));
  }

  private static Duration delayAfter(int earlierFailures) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(earlierFailures, DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }
}
