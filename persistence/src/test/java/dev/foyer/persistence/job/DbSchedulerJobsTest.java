package dev.foyer.persistence.job;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.port.JobsContract;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.List;

class DbSchedulerJobsTest extends JobsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }

  @Override
  protected List<Instant> waiting(Job job) {
    return JdbcPorts.shared()
        .database()
        .sql("SELECT execution_time FROM scheduled_tasks WHERE task_instance = :name")
        .param("name", JobName.of(job))
        .query((row, _) -> StoredInstant.read(row, "execution_time"))
        .list();
  }
}
