package dev.foyer.persistence.platform;

import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How MariaDB is, as seen from here. */
final class MariaDbVitals implements DatabaseVitals {
  private static final int TRIES = 5;
  private static final String NOW = "SELECT UTC_TIMESTAMP(6) AS now";

  private final JdbcClient database;
  private final Flyway flyway;
  private final InstantSource nodesClock;

  MariaDbVitals(JdbcClient database, Flyway flyway, InstantSource nodesClock) {
    this.database = database;
    this.flyway = flyway;
    this.nodesClock = nodesClock;
  }

  @Override
  public Duration answersWithin() {
    long[] nanos = IntStream.range(0, TRIES).mapToLong(_ -> nanosOfOne()).sorted().toArray();
    return Duration.ofNanos(nanos[TRIES / 2]);
  }

  private long nanosOfOne() {
    long asked = System.nanoTime();
    now();
    return System.nanoTime() - asked;
  }

  @Override
  public Duration nodeAhead() {
    Instant asked = nodesClock.instant();
    Instant told = now();
    Instant answered = nodesClock.instant();
    return Duration.between(told, asked.plus(Duration.between(asked, answered).dividedBy(2)));
  }

  private Instant now() {
    return database.sql(NOW).query((row, _) -> StoredInstant.read(row, "now")).single();
  }

  @Override
  public SchemaState schema() {
    MigrationInfoService migrations = flyway.info();
    return new SchemaState(
        Optional.ofNullable(migrations.current())
            .map(MigrationInfo::getVersion)
            .map(Object::toString)
            .orElse("0"),
        count(migrations, MigrationState.PENDING),
        count(migrations, MigrationState.FUTURE_SUCCESS),
        count(migrations, MigrationState.FAILED) + count(migrations, MigrationState.FUTURE_FAILED));
  }

  private static int count(MigrationInfoService migrations, MigrationState state) {
    return (int)
        Arrays.stream(migrations.all()).filter(migration -> migration.getState() == state).count();
  }
}
