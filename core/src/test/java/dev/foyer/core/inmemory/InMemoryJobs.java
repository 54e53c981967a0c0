package dev.foyer.core.inmemory;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Jobs in memory: they wait until a test runs those that are due. */
public final class InMemoryJobs implements Jobs, JobBoard {
  private static final int ENOUGH = 10_000;

  private static final int FAILING = 3;
  private static final Duration OVERDUE = Duration.ofMinutes(2);

  private record Waiting(Job job, Instant at, int failures, Optional<KeptJob.Failure> last) {
    Waiting(Job job, Instant at) {
      this(job, at, 0, Optional.empty());
    }
  }

  private final InMemoryStore store;
  private final InstantSource clock;
  private final Table<Job, Waiting> waiting;

  public InMemoryJobs(InMemoryStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.waiting = new Table<>(store);
  }

  @Override
  public void noLaterThan(Job job, Instant at) {
    store.alone(
        () -> {
          if (dueAt(job).filter(earlier -> earlier.isBefore(at)).isEmpty()) {
            waiting.put(job, new Waiting(job, at));
          }
          return true;
        });
  }

  @Override
  public List<KeptJob> all(JobCondition condition, int limit) {
    return waiting
        .where(
            row ->
                switch (condition) {
                  case ANY -> true;
                  case FAILING -> row.failures() >= FAILING;
                  case OVERDUE -> row.at().isBefore(clock.instant().minus(OVERDUE));
                  case STUCK, RUNNING -> false;
                })
        .stream()
        .sorted(Comparator.comparing(Waiting::at))
        .limit(limit)
        .map(InMemoryJobs::kept)
        .toList();
  }

  private static KeptJob kept(Waiting row) {
    return new KeptJob(
        row.job(), row.at(), row.failures(), row.last(), Optional.empty(), Optional.empty());
  }

  @Override
  public Optional<KeptJob> find(Job job) {
    return waiting.find(job).map(InMemoryJobs::kept);
  }

  @Override
  public boolean retry(Job job, Instant now) {
    return waiting
        .find(job)
        .map(row -> waiting.replace(job, row, new Waiting(job, now, 0, row.last())))
        .orElse(false);
  }

  @Override
  public boolean drop(Job job) {
    return waiting.remove(job);
  }

  /** The job failed so often, as jobs do that never can succeed. */
  public void fail(Job job, int failures, String words) {
    Instant now = clock.instant();
    waiting.put(job, new Waiting(job, now, failures, Optional.of(new KeptJob.Failure(now, words))));
  }

  /** As after an accident with the scheduler's table. */
  public void forgetAll() {
    waiting.keys().forEach(waiting::remove);
  }

  /** When the job is to run, if it waits. */
  public Optional<Instant> dueAt(Job job) {
    return waiting.find(job).map(Waiting::at);
  }

  /** Loses the job, as no storage should. */
  public void forget(Job job) {
    waiting.remove(job);
  }

  /** Jobs that should have begun by now, the earliest first. */
  public List<Job> due(Instant now) {
    return waiting.where(row -> !row.at().isAfter(now)).stream()
        .sorted(Comparator.comparing(Waiting::at))
        .map(Waiting::job)
        .toList();
  }

  /**
   * Runs what is due, and what becomes due by that, outside any transaction; tells how many runs it
   * took. A job is no longer waiting while it runs, so that it can be left again meanwhile.
   */
  public int runDue(JobRunner runner, Instant now) {
    int runs = 0;
    for (Optional<Waiting> next = takeDue(now); next.isPresent(); next = takeDue(now)) {
      if (++runs > ENOUGH) {
        throw new IllegalStateException(
            "Jobs never come to rest; the last was " + next.get().job());
      }
      run(runner, next.get());
    }
    return runs;
  }

  private Optional<Waiting> takeDue(Instant now) {
    return store.alone(
        () ->
            due(now).stream()
                .findFirst()
                .map(job -> waiting.find(job).orElseThrow())
                .filter(row -> waiting.remove(row.job())));
  }

  private void run(JobRunner runner, Waiting row) {
    boolean answered = false;
    try {
      JobAnswer answer = runner.run(row.job());
      answered = true;
      switch (answer) {
        case JobAnswer.Done() -> {}
        case JobAnswer.Again(Instant notBefore) -> noLaterThan(row.job(), notBefore);
      }
    } finally {
      if (!answered) {
        noLaterThan(row.job(), row.at());
      }
    }
  }
}
