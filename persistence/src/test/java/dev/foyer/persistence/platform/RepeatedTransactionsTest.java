package dev.foyer.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.JdbcPorts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions that stand in each other's way. */
class RepeatedTransactionsTest {
  private final JdbcPorts ports = JdbcPorts.shared();
  private final JdbcClient database = ports.database();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final Transactions transactions =
      SpringTransactions.joining(
          ports.context().getBean(PlatformTransactionManager.class), pauses::add);

  @BeforeAll
  static void makeCounters() {
    JdbcPorts.shared()
        .database()
        .sql("CREATE TABLE counter (name VARCHAR(10) PRIMARY KEY, counted INT NOT NULL)")
        .update();
  }

  @BeforeEach
  void startCounting() {
    database.sql("REPLACE INTO counter VALUES ('one', 0), ('two', 0)").update();
  }

  @Test
  void repeatsTheWholeWorkAfterADeadlock() {
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    AtomicInteger runs = new AtomicInteger();
    CompletableFuture.allOf(
            begin(() -> countBoth("one", "two", bothHoldOne, runs)),
            begin(() -> countBoth("two", "one", bothHoldOne, runs)))
        .join();
    assertThat(runs).hasValue(3);
    assertThat(pauses).hasSize(1);
    assertThat(counted("one")).isEqualTo(2);
    assertThat(counted("two")).isEqualTo(2);
  }

  @Test
  void repeatsWhenARowHasChangedSinceItWasRead() {
    AtomicInteger runs = new AtomicInteger();
    transactions.inOne(
        () -> {
          database.sql("SET innodb_snapshot_isolation = ON").update();
          int seen = counted("one");
          if (runs.incrementAndGet() == 1) {
            begin(() -> count("one")).join();
          }
          database
              .sql("UPDATE counter SET counted = :next WHERE name = 'one'")
              .param("next", seen + 1)
              .update();
          database.sql("SET innodb_snapshot_isolation = DEFAULT").update();
        });
    assertThat(runs).hasValue(2);
    assertThat(counted("one")).isEqualTo(2);
  }

  @Test
  void leavesRepeatingToWhoeverOpenedTheTransaction() {
    AtomicInteger outer = new AtomicInteger();
    AtomicInteger inner = new AtomicInteger();
    transactions.inOne(
        () -> {
          outer.incrementAndGet();
          count("one");
          transactions.inOne(
              () -> {
                if (inner.incrementAndGet() == 1) {
                  throw failing(1213, "40001");
                }
              });
        });
    assertThat(outer).hasValue(2);
    assertThat(inner).hasValue(2);
    assertThat(counted("one")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1213, 1020})
  void givesUpInTheEnd(int code) {
    AtomicInteger runs = new AtomicInteger();
    UncategorizedSQLException failure = failing(code, "HY000");
    assertThatThrownBy(() -> failAlways(runs, failure)).isSameAs(failure);
    assertThat(runs).hasValue(10);
    assertThat(pauses).hasSize(9);
    assertThat(pauses.getLast()).isGreaterThan(pauses.getFirst()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void waitsTwiceAtMostForARowThatSomebodyKeepsLocked() {
    AtomicInteger runs = new AtomicInteger();
    UncategorizedSQLException failure = failing(1205, "HY000");
    assertThatThrownBy(() -> failAlways(runs, failure)).isSameAs(failure);
    assertThat(runs).hasValue(2);
  }

  @Test
  void waitsForALockedRowNoLongerThanTenSecondsAtATime() {
    assertThat(
            database.sql("SELECT @@SESSION.innodb_lock_wait_timeout").query(Integer.class).single())
        .isEqualTo(10);
  }

  @Test
  void repeatsNothingElse() {
    AtomicInteger runs = new AtomicInteger();
    UncategorizedSQLException failure = failing(1062, "23000");
    assertThatThrownBy(() -> failAlways(runs, failure)).isSameAs(failure);
    assertThat(runs).hasValue(1);
  }

  private void failAlways(AtomicInteger runs, UncategorizedSQLException failure) {
    transactions.inOne(
        () -> {
          runs.incrementAndGet();
          throw failure;
        });
  }

  private void countBoth(
      String first, String second, CountDownLatch bothHoldOne, AtomicInteger runs) {
    transactions.inOne(
        () -> {
          runs.incrementAndGet();
          count(first);
          bothHoldOne.countDown();
          awaitBoth(bothHoldOne);
          count(second);
        });
  }

  private void count(String name) {
    database
        .sql("UPDATE counter SET counted = counted + 1 WHERE name = :name")
        .param("name", name)
        .update();
  }

  private int counted(String name) {
    return database
        .sql("SELECT counted FROM counter WHERE name = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  private static CompletableFuture<Void> begin(Runnable work) {
    return CompletableFuture.runAsync(work, Thread::startVirtualThread);
  }

  private static void awaitBoth(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static UncategorizedSQLException failing(int code, String state) {
    return new UncategorizedSQLException(
        "on purpose", "SELECT 1", new SQLException("on purpose", state, code));
  }
}
