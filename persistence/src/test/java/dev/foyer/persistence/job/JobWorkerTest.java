package dev.foyer.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A worker as the web application has it. */
class JobWorkerTest {
  private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2037-01-01T00:00:00Z");

  private static ConfigurableApplicationContext node;
  private static JdbcPorts ports;
  private static Runs runs;

  private Job job;

  /** Runs jobs as the test says, and remembers them. */
  static final class Runs implements JobRunner {
    private final List<Job> begun = new CopyOnWriteArrayList<>();
    private volatile JobRunner next = _ -> new JobAnswer.Done();

    @Override
    public JobAnswer run(Job job) {
      JobRunner current = next;
      begun.add(job);
      return current.run(job);
    }

    long of(Job job) {
      return begun.stream().filter(job::equals).count();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Worker {
    @Bean
    Runs runs() {
      return new Runs();
    }
  }

  @BeforeAll
  static void startANode() {
    node =
        TestStorage.with(
            TestDatabase.fresh(),
            new Class<?>[] {Worker.class},
            "db-scheduler.enabled=true",
            "db-scheduler.polling-interval=100ms",
            "db-scheduler.heartbeat-interval=250ms");
    ports = new JdbcPorts(node);
    runs = node.getBean(Runs.class);
  }

  @AfterAll
  static void stopTheNode() {
    node.close();
  }

  @BeforeEach
  void nameAJob() {
    job = new Job(JobKind.PROVISION_MEETING, ports.ids().next(), ports.ids().next());
    runs.next = _ -> new JobAnswer.Done();
  }

  @Test
  void runsAJobOnceAndForgetsIt() {
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> runs.of(job) == 1 && rowsOf(job) == 0);
  }

  @Test
  void neverRunsAJobThatWasRolledBack() {
    assertThatThrownBy(
            () ->
                ports
                    .transactions()
                    .inOne(
                        () -> {
                          ports.jobs().noLaterThan(job, PAST);
                          throw new IllegalStateException("on purpose");
                        }))
        .isInstanceOf(IllegalStateException.class);
    Job later = new Job(JobKind.MATCH_MEMBER, job.organization(), job.subject());
    ports.jobs().noLaterThan(later, PAST);
    await().until(() -> runs.of(later) == 1);
    assertThat(runs.of(job)).isZero();
    assertThat(rowsOf(job)).isZero();
  }

  @Test
  void runsAgainWhatWasLeftOnceMoreWhileItRan() {
    CountDownLatch leftAgain = new CountDownLatch(1);
    runs.next = _ -> answerAfter(leftAgain, new JobAnswer.Done());
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> runs.of(job) == 1);
    ports.jobs().noLaterThan(job, PAST);
    ports.jobs().noLaterThan(job, FUTURE);
    leftAgain.countDown();
    await().until(() -> runs.of(job) == 2 && rowsOf(job) == 0);
  }

  @Test
  void runsAgainWhenTheAnswerSaysSo() {
    runs.next = _ -> new JobAnswer.Again(FUTURE);
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> dueAt(job).equals(FUTURE));
    runs.next = _ -> new JobAnswer.Done();
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> runs.of(job) == 2 && rowsOf(job) == 0);
  }

  @Test
  void triesAgainLaterAfterAFailure() {
    runs.next =
        _ -> {
          throw new IllegalStateException("on purpose");
        };
    Instant before = Instant.now();
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> runs.of(job) == 1 && dueAt(job).isAfter(before));
    assertThat(dueAt(job))
        .isBetween(before.plus(Duration.ofSeconds(4)), Instant.now().plus(Duration.ofSeconds(6)));
    runs.next = _ -> new JobAnswer.Done();
    ports.jobs().noLaterThan(job, PAST);
    await().until(() -> runs.of(job) == 2 && rowsOf(job) == 0);
  }

  @Test
  void takesOverTheJobOfAKilledWorker() {
    leaveAsTakenByAWorkerThatIsGone(job);
    await().atMost(Duration.ofSeconds(20)).until(() -> runs.of(job) == 1 && rowsOf(job) == 0);
  }

  @Test
  void leavesAJobThatItDoesNotKnowForALaterVersion() {
    String unknown = "SOMETHING_NEW/" + job.organization() + "/" + job.subject();
    node.getBean(JobTable.class).leave(unknown, job.organization().toString(), PAST);
    await().until(() -> failuresOf(unknown) == 1);
  }

  @Test
  void isDueWithinASecondUnlessTheApplicationSaysOtherwise() {
    try (ConfigurableApplicationContext other =
        TestStorage.with(
            TestDatabase.fresh(), new Class<?>[] {Worker.class}, "db-scheduler.enabled=true")) {
      DbSchedulerProperties settings = other.getBean(DbSchedulerProperties.class);
      assertThat(settings.getPollingInterval()).isEqualTo(Duration.ofSeconds(1));
      assertThat(settings.getHeartbeatInterval()).isEqualTo(Duration.ofSeconds(5));
      assertThat(settings.isAlwaysPersistTimestampInUtc()).isTrue();
      Runs there = other.getBean(Runs.class);
      new JdbcPorts(other).jobs().noLaterThan(job, PAST);
      await().until(() -> there.of(job) == 1);
    }
  }

  private static JobAnswer answerAfter(CountDownLatch latch, JobAnswer answer) {
    try {
      latch.await();
      return answer;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static void leaveAsTakenByAWorkerThatIsGone(Job job) {
    ports
        .database()
        .sql(
            """
            INSERT INTO scheduled_tasks
              (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
            VALUES ('foyer-job', :name, :past, TRUE, 'gone', :past, 2)
            """)
        .param("name", JobName.of(job))
        .param("past", StoredInstant.of(PAST))
        .update();
  }

  private static long rowsOf(Job job) {
    return ports
        .database()
        .sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = :name")
        .param("name", JobName.of(job))
        .query(Long.class)
        .single();
  }

  private static int failuresOf(String name) {
    return ports
        .database()
        .sql("SELECT consecutive_failures FROM scheduled_tasks WHERE task_instance = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  private static Instant dueAt(Job job) {
    return ports
        .database()
        .sql("SELECT execution_time FROM scheduled_tasks WHERE task_instance = :name")
        .param("name", JobName.of(job))
        .query((row, _) -> StoredInstant.read(row, "execution_time"))
        .single();
  }
}
