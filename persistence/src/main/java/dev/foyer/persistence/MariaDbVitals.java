package dev.foyer.persistence;

import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How MariaDB is, as seen from here: over a connection of its own that doesn't wait long, so that
 * it can tell of a database that nothing else can be started on.
 */
final class MariaDbVitals implements DatabaseVitals {
  private static final int TRIES = 5;
  private static final int MOST_CAUSES = 20;
  private static final String NOW = "SELECT UTC_TIMESTAMP(6) AS now";
  private static final String MILLIS_TO_CONNECT = "5000";
  private static final String MILLIS_TO_ANSWER = "15000";

  private final Supplier<JdbcConnectionDetails> whereItIs;
  private final Supplier<Flyway> migrations;
  private final InstantSource nodesClock;

  /**
   * @param whereItIs fails where the embedded database can't be started
   * @param migrations asked for only once the database answers
   */
  MariaDbVitals(
      Supplier<JdbcConnectionDetails> whereItIs,
      Supplier<Flyway> migrations,
      InstantSource nodesClock) {
    this.whereItIs = whereItIs;
    this.migrations = migrations;
    this.nodesClock = nodesClock;
  }

  @Override
  public DatabaseState look() {
    try (Connection connection = source(whereItIs.get()).getConnection()) {
      JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      return new DatabaseState.Answers(
          answersWithin(database), nodeAhead(database), schema(migrations.get().info()));
    } catch (SQLException | DataAccessException silent) {
      return new DatabaseState.Silent(words(silent));
    } catch (BeanCreationException notStarted) {
      return causes(notStarted)
          .filter(DatabaseNotUsable.class::isInstance)
          .findFirst()
          .map(unusable -> new DatabaseState.Silent(words(unusable)))
          .orElseThrow(() -> notStarted);
    }
  }

  private static DriverManagerDataSource source(JdbcConnectionDetails details) {
    DriverManagerDataSource source =
        new DriverManagerDataSource(
            DatabaseUrl.of(details.getJdbcUrl()).jdbc(),
            details.getUsername(),
            details.getPassword());
    Properties impatience = new Properties();
    impatience.setProperty("connectTimeout", MILLIS_TO_CONNECT);
    impatience.setProperty("socketTimeout", MILLIS_TO_ANSWER);
    source.setConnectionProperties(impatience);
    return source;
  }

  private static Duration answersWithin(JdbcClient database) {
    long[] nanos =
        IntStream.range(0, TRIES).mapToLong(_ -> nanosOfOne(database)).sorted().toArray();
    return Duration.ofNanos(nanos[TRIES / 2]);
  }

  private static long nanosOfOne(JdbcClient database) {
    long asked = System.nanoTime();
    now(database);
    return System.nanoTime() - asked;
  }

  private Duration nodeAhead(JdbcClient database) {
    Instant asked = nodesClock.instant();
    Instant told = now(database);
    Instant answered = nodesClock.instant();
    return Duration.between(told, asked.plus(Duration.between(asked, answered).dividedBy(2)));
  }

  private static Instant now(JdbcClient database) {
    return database.sql(NOW).query((row, _) -> StoredInstant.read(row, "now")).single();
  }

  private static SchemaState schema(MigrationInfoService migrations) {
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

  private static String words(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
  }
}
