package dev.foyer.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What may befall the workers, and the jobs that are done all the same, once each. */
class SturdyJobsTest {
  private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final String SHORT_PATIENCE =
      "spring.datasource.hikari.connection-init-sql=SET SESSION innodb_lock_wait_timeout = 1";

  private final TestDatabase database = TestDatabase.fresh();
  private final Workers workers = new Workers(database);

  @AfterEach
  void stop() {
    workers.close();
  }

  @Test
  void doesTheOthersWhileOneJobIsSlow() {
    List<Job> jobs = leave(100);
    CountDownLatch enough = new CountDownLatch(1);
    Workers.Runs runs =
        workers.start(
            job -> {
              if (job.equals(jobs.getFirst())) {
                awaitUninterruptibly(enough);
              }
            });
    await().atMost(Duration.ofSeconds(30)).until(() -> rows() == 1);
    assertThat(runs.begun()).containsExactlyInAnyOrderElementsOf(jobs);
    enough.countDown();
    await().until(() -> rows() == 0);
  }

  @Test
  void doesEachJobOnceOnThreeNodes() {
    List<Job> jobs = leave(600);
    Queue<Job> begun = new ConcurrentLinkedQueue<>();
    for (int node = 0; node < 3; node++) {
      workers.start(begun::add);
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> rows() == 0);
    assertThat(begun).containsExactlyInAnyOrderElementsOf(jobs);
  }

  @Test
  void worksOnAfterTheTableWasLocked() throws SQLException {
    Workers.Runs runs = workers.start(_ -> {}, SHORT_PATIENCE);
    List<Job> jobs = leave(50);
    try (Connection other = database.dataSource().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeQuery("SELECT task_instance FROM scheduled_tasks FOR UPDATE");
      Instant locked = Instant.now();
      await().until(() -> Duration.between(locked, Instant.now()).toSeconds() >= 4);
      other.rollback();
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> rows() == 0);
    assertThat(runs.begun()).containsAll(jobs);
  }

  private List<Job> leave(int count) {
    try (ConfigurableApplicationContext storage = TestStorage.on(database)) {
      JdbcPorts ports = new JdbcPorts(storage);
      List<Job> jobs = new ArrayList<>();
      Stream.generate(
              () -> new Job(JobKind.PROVISION_MEETING, ports.ids().next(), ports.ids().next()))
          .limit(count)
          .forEach(jobs::add);
      jobs.forEach(job -> ports.jobs().noLaterThan(job, PAST));
      return jobs;
    }
  }

  private int rows() {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        var result = statement.executeQuery("SELECT COUNT(*) FROM scheduled_tasks")) {
      result.next();
      return result.getInt(1);
    } catch (SQLException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
