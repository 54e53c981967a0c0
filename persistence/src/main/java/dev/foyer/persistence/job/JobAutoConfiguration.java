package dev.foyer.persistence.job;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings durable jobs. Whoever sets {@code db-scheduler.enabled=false} leaves jobs and runs none.
 */
@AutoConfiguration(before = DbSchedulerAutoConfiguration.class)
@PropertySource("classpath:dev/foyer/persistence/job/db-scheduler.properties")
final class JobAutoConfiguration {

  @Bean
  static JobTable jobTable(JdbcClient database, Transactions transactions) {
    return new JobTable(database, transactions);
  }

  @Bean
  static Jobs jobs(JobTable table) {
    return new DbSchedulerJobs(table);
  }

  @Bean
  static JobBoard jobBoard(JdbcClient database) {
    return new DbSchedulerJobBoard(database);
  }

  @Bean
  static Task<Void> jobTask(JobTable table, ObjectProvider<JobRunner> runner) {
    return new JobTask(table, runner::getObject).task();
  }
}
