package dev.foyer.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobCondition;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs as whoever looks after them sees them. */
class DbSchedulerJobBoardTest {
  private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2037-01-01T00:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestDatabase database = TestDatabase.fresh();
  private ConfigurableApplicationContext shell;
  private JdbcPorts ports;
  private JobBoard board;

  @BeforeEach
  void startWithoutWorkers() {
    shell = TestStorage.on(database);
    ports = new JdbcPorts(shell);
    board = shell.getBean(JobBoard.class);
  }

  @AfterEach
  void stop() {
    shell.close();
  }

  private Job leave(Instant at) {
    Job job = new Job(JobKind.MATCH_MEMBER, UUID.randomUUID(), new UUID(0, 1));
    ports.transactions().inOne(() -> ports.jobs().noLaterThan(job, at));
    return job;
  }

  private Job failedOnce() {
    try (Workers workers = new Workers(database)) {
      workers.start(
          _ -> {
            throw new IllegalStateException("canary", new ArithmeticException());
          });
      Job failing = leave(PAST);
      await().atMost(SOON).until(() -> board.find(failing).orElseThrow().failures() == 1);
      return failing;
    }
  }

  private void change(Job job, String setting) {
    shell
        .getBean(JdbcClient.class)
        .sql("UPDATE scheduled_tasks SET " + setting + " WHERE task_instance = :name")
        .param("name", JobName.of(job))
        .update();
  }

  @Test
  void showsWhatNobodyRuns() {
    Job overdue = leave(PAST);
    Job later = leave(FUTURE);

    assertThat(board.all(JobCondition.OVERDUE, 10))
        .extracting(KeptJob::job)
        .containsExactly(overdue);
    assertThat(board.all(JobCondition.ANY, 10))
        .extracting(KeptJob::job)
        .containsExactly(overdue, later);
    assertThat(board.all(JobCondition.ANY, 1)).hasSize(1);
  }

  @Test
  void showsWhatADeadWorkerLeft() {
    Job stuck = leave(PAST);
    change(
        stuck,
        "picked = TRUE, picked_by = 'gone',"
            + " last_heartbeat = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE");

    assertThat(board.all(JobCondition.STUCK, 10))
        .singleElement()
        .satisfies(kept -> assertThat(kept.worker()).contains("gone"));
    assertThat(board.all(JobCondition.OVERDUE, 10)).isEmpty();
    assertThat(board.retry(stuck, PAST)).isFalse();
    assertThat(board.drop(stuck)).isFalse();
  }

  @Test
  void showsOnWhatAJobFailed() {
    Job failing = failedOnce();

    assertThat(board.find(failing).orElseThrow().lastFailure().orElseThrow().words())
        .endsWith("IllegalStateException < ArithmeticException")
        .doesNotContain("canary");
    assertThat(board.all(JobCondition.FAILING, 10)).isEmpty();
    change(failing, "consecutive_failures = 3");
    assertThat(board.all(JobCondition.FAILING, 10)).hasSize(1);
  }

  @Test
  void hasAJobRunAtOnceOrNever() {
    Job retried = leave(FUTURE);
    Job dropped = leave(FUTURE);
    change(retried, "consecutive_failures = 5");

    assertThat(board.retry(retried, PAST)).isTrue();
    assertThat(board.drop(dropped)).isTrue();

    KeptJob kept = board.find(retried).orElseThrow();
    assertThat(kept.due()).isEqualTo(PAST);
    assertThat(kept.failures()).isZero();
    assertThat(board.find(dropped)).isEmpty();
    assertThat(board.drop(dropped)).isFalse();
  }
}
