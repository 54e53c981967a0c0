package dev.foyer.core.platform.port;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.KeptJob;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs that wait or run, for those who look after them. */
public interface JobBoard {
  /** Jobs in that condition, by when they are due; at most so many. */
  List<KeptJob> all(JobCondition condition, int limit);

  Optional<KeptJob> find(Job job);

  /** Has it run now, its failures forgotten; false if it isn't there or runs already. */
  boolean retry(Job job, Instant now);

  /** Forgets it; false if it isn't there or runs. */
  boolean drop(Job job);
}
