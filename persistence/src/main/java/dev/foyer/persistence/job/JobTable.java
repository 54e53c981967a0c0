package dev.foyer.persistence.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Foyer's jobs in db-scheduler's table. Each change is one statement on one row, so a job that is
 * left once more while it runs can't be lost between them: its next run stands in {@code again_at}.
 */
final class JobTable {
  static final String TASK = "foyer-job";

  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final String LEAVE =
      """
      INSERT INTO scheduled_tasks
        (task_name, task_instance, execution_time, picked, consecutive_failures, version, priority)
      VALUES (:task, :name, :at, FALSE, 0, 1, :priority)
      ON DUPLICATE KEY UPDATE
        again_at = IF(picked, LEAST(COALESCE(again_at, VALUES(execution_time)),
                                    VALUES(execution_time)), again_at),
        execution_time = IF(picked, execution_time,
                            LEAST(execution_time, VALUES(execution_time)))
      """;

  /** Jobs of the same organization that are due shortly before, as far as it matters. */
  private static final String AHEAD =
      """
      SELECT COUNT(*) FROM (
        SELECT 1 FROM scheduled_tasks
        WHERE organization = :organization AND execution_time BETWEEN :since AND :at
        LIMIT 1000) ahead
      """;

  private static final Duration LATELY = Duration.ofHours(1);

  private static final String FINISH =
      """
      DELETE FROM scheduled_tasks
      WHERE task_name = :task AND task_instance = :name AND version = :version AND picked
        AND again_at IS NULL
      """;

  private static final String POSTPONE =
      """
      UPDATE scheduled_tasks
      SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL,
          execution_time = LEAST(COALESCE(again_at, :at), :at), again_at = NULL,
          consecutive_failures = :failures, version = version + 1
      WHERE task_name = :task AND task_instance = :name AND version = :version AND picked
      """;

  private final JdbcClient database;
  private final Transactions transactions;

  JobTable(JdbcClient database, Transactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /**
   * Adds the job, or brings it forward; while it runs, has it run once more. The more jobs of its
   * organization wait, the more others go first.
   */
  void leave(String name, String organization, Instant at) {
    database
        .sql(LEAVE)
        .param("task", TASK)
        .param("name", name)
        .param("at", StoredInstant.of(at))
        .param("priority", -ahead(organization, at))
        .update();
  }

  private int ahead(String organization, Instant at) {
    return database
        .sql(AHEAD)
        .param("organization", organization)
        .param("since", StoredInstant.of(at.minus(LATELY)))
        .param("at", StoredInstant.of(at))
        .query(Integer.class)
        .single();
  }

  /** Removes what has run, unless it is to run once more. */
  void finish(Execution run) {
    transactions.inOne(
        () -> {
          if (about(FINISH, run).update() == 0) {
            postpone(run, NEVER, 0);
          }
        });
  }

  /** Gives it back to run again at that instant, or earlier if it was left once more. */
  void postpone(Execution run, Instant at, int failures) {
    transactions.inOne(
        () -> {
          about(POSTPONE, run)
              .param("at", StoredInstant.of(at))
              .param("failures", failures)
              .update();
        });
  }

  private StatementSpec about(String sql, Execution run) {
    return database
        .sql(sql)
        .param("task", TASK)
        .param("name", run.getId())
        .param("version", run.version);
  }
}
