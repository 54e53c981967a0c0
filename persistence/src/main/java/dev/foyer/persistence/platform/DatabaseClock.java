package dev.foyer.persistence.platform;

import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database's clock, which all nodes share: tokens, links and jobs last equally long on each,
 * however wrong a node's own clock is. It is read now and then, and between the readings counted on
 * by the machine's ticks, which no change of its clock moves.
 */
final class DatabaseClock implements InstantSource, AutoCloseable {
  private static final String NOW = "SELECT UTC_TIMESTAMP(6) AS now";
  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(20);

  private record Reading(Instant instant, long tick) {}

  private final JdbcClient database;
  private final LongSupplier ticks;
  private final ScheduledExecutorService reader =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("database-clock").factory());
  private volatile Reading last;

  /**
   * @param ticks nanoseconds since whenever, never running backwards
   */
  DatabaseClock(JdbcClient database, LongSupplier ticks) {
    this.database = database;
    this.ticks = ticks;
    this.last = read();
  }

  /** Reads the database's clock again and again until it is closed. */
  DatabaseClock started() {
    long nanos = BETWEEN_READINGS.toNanos();
    reader.scheduleWithFixedDelay(this::readAgain, nanos, nanos, TimeUnit.NANOSECONDS);
    return this;
  }

  @Override
  public Instant instant() {
    Reading reading = last;
    return reading.instant().plusNanos(ticks.getAsLong() - reading.tick());
  }

  void readAgain() {
    try {
      last = read();
    } catch (DataAccessException notNow) {
      // The ticks go on; the next reading tells how far they are off.
    }
  }

  /** The database looked at its clock between the question and the answer. */
  private Reading read() {
    long asked = ticks.getAsLong();
    Instant now = database.sql(NOW).query((row, _) -> StoredInstant.read(row, "now")).single();
    long answered = ticks.getAsLong();
    return new Reading(now, asked + (answered - asked) / 2);
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
