package dev.foyer.persistence.job;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;

/** Leaves jobs in db-scheduler's table, in the current transaction. It needs no scheduler. */
final class DbSchedulerJobs implements Jobs {
  private final JobTable table;

  DbSchedulerJobs(JobTable table) {
    this.table = table;
  }

  @Override
  public void noLaterThan(Job job, Instant at) {
    table.leave(JobName.of(job), job.organization().toString(), at);
  }
}
