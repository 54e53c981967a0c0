package dev.foyer.persistence.job;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into db-scheduler's table, by the database's clock. */
final class DbSchedulerJobBoard implements JobBoard {
  private static final String JOBS =
      """
      SELECT * FROM scheduled_tasks
      WHERE task_name = 'foyer-job'
      """;

  private static final String IN_ORDER = " ORDER BY execution_time, task_instance LIMIT :limit";

  private static final String ANY = JOBS + IN_ORDER;
  private static final String FAILING = JOBS + " AND consecutive_failures >= 3" + IN_ORDER;
  private static final String OVERDUE =
      JOBS + " AND NOT picked AND execution_time < UTC_TIMESTAMP(6) - INTERVAL 2 MINUTE" + IN_ORDER;
  private static final String STUCK =
      JOBS + " AND picked AND last_heartbeat < UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE" + IN_ORDER;
  private static final String RUNNING = JOBS + " AND picked" + IN_ORDER;
  private static final String ONE = JOBS + " AND task_instance = :name";

  private static final String RETRY =
      """
      UPDATE scheduled_tasks
      SET execution_time = :now, consecutive_failures = 0, version = version + 1
      WHERE task_name = 'foyer-job' AND task_instance = :name AND NOT picked
      """;

  private static final String DROP =
      """
      DELETE FROM scheduled_tasks
      WHERE task_name = 'foyer-job' AND task_instance = :name AND NOT picked
      """;

  private final JdbcClient database;

  DbSchedulerJobBoard(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<KeptJob> all(JobCondition condition, int limit) {
    String sql =
        switch (condition) {
          case ANY -> ANY;
          case FAILING -> FAILING;
          case OVERDUE -> OVERDUE;
          case STUCK -> STUCK;
          case RUNNING -> RUNNING;
        };
    return database.sql(sql).param("limit", limit).query((row, _) -> read(row)).list();
  }

  @Override
  public Optional<KeptJob> find(Job job) {
    return database.sql(ONE).param("name", JobName.of(job)).query((row, _) -> read(row)).optional();
  }

  @Override
  public boolean retry(Job job, Instant now) {
    return database
            .sql(RETRY)
            .param("name", JobName.of(job))
            .param("now", StoredInstant.of(now))
            .update()
        == 1;
  }

  @Override
  public boolean drop(Job job) {
    return database.sql(DROP).param("name", JobName.of(job)).update() == 1;
  }

  private static KeptJob read(ResultSet row) throws SQLException {
    Instant failedAt = StoredInstant.readIfThere(row, "last_failure");
    String words = row.getString("failure");
    return new KeptJob(
        JobName.parse(row.getString("task_instance")),
        StoredInstant.read(row, "execution_time"),
        row.getInt("consecutive_failures"),
        failedAt == null
            ? Optional.empty()
            : Optional.of(new KeptJob.Failure(failedAt, words == null ? "" : words)),
        row.getBoolean("picked")
            ? Optional.of(Optional.ofNullable(row.getString("picked_by")).orElse(""))
            : Optional.empty(),
        Optional.ofNullable(StoredInstant.readIfThere(row, "last_heartbeat")));
  }
}
