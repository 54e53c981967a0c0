package dev.foyer.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.foyer.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node's own clock is never looked at: whatever it shows changes nothing. */
class DatabaseClockTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final DataSource database = TestDatabase.fresh().dataSource();
  private final AtomicReference<DataSource> reached = new AtomicReference<>(database);
  private final AtomicLong ticks = new AtomicLong(-5);

  @Test
  void showsWhatTheDatabasesClockShows() {
    try (DatabaseClock clock = clock()) {
      assertThat(clock.instant()).isCloseTo(databaseTime(), within(2, ChronoUnit.SECONDS));
    }
  }

  @Test
  void countsOnBetweenReadings() {
    try (DatabaseClock clock = clock()) {
      Instant read = clock.instant();
      ticks.addAndGet(TEN_MINUTES.toNanos());
      assertThat(clock.instant()).isEqualTo(read.plus(TEN_MINUTES));
    }
  }

  @Test
  void isSetRightByTheNextReading() {
    try (DatabaseClock clock = clock()) {
      ticks.addAndGet(TEN_MINUTES.toNanos());
      clock.readAgain();
      assertThat(clock.instant()).isCloseTo(databaseTime(), within(2, ChronoUnit.SECONDS));
    }
  }

  @Test
  void countsOnWhileTheDatabaseIsAway() {
    try (DatabaseClock clock = clock()) {
      Instant read = clock.instant();
      reached.set(new DriverManagerDataSource("jdbc:mariadb://127.0.0.1:1/foyer"));
      ticks.addAndGet(TEN_MINUTES.toNanos());
      clock.readAgain();
      assertThat(clock.instant()).isEqualTo(read.plus(TEN_MINUTES));
    }
  }

  private DatabaseClock clock() {
    DataSource moving =
        new AbstractDataSource() {
          @Override
          public Connection getConnection() throws SQLException {
            return reached.get().getConnection();
          }

          @Override
          public Connection getConnection(String username, String password) {
            throw new UnsupportedOperationException();
          }
        };
    return new DatabaseClock(JdbcClient.create(moving), ticks::get);
  }

  private Instant databaseTime() {
    return JdbcClient.create(database)
        .sql("SELECT UTC_TIMESTAMP(6)")
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .single();
  }
}
