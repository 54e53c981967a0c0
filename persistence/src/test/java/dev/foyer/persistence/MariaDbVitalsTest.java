package dev.foyer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.persistence.embedded.TestServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the doctor is told of a MariaDB that is stopped, slow, wrong or old, each for real. */
class MariaDbVitalsTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private record Details(String getJdbcUrl, String getUsername, String getPassword)
      implements JdbcConnectionDetails {}

  private final TestDatabase database = TestDatabase.fresh();
  private String lastVersion;

  @BeforeEach
  void migrate() {
    flyway().migrate();
    lastVersion = flyway().info().current().getVersion().toString();
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:db/foyer")
        .load();
  }

  private DatabaseState look(String url) {
    return look(new Details(url, database.username(), database.password()), Clock.systemUTC());
  }

  private DatabaseState look(JdbcConnectionDetails details, InstantSource nodesClock) {
    return new MariaDbVitals(() -> details, this::flyway, nodesClock).look();
  }

  private static DatabaseState.Answers answers(DatabaseState state) {
    return assertThat(state).asInstanceOf(type(DatabaseState.Answers.class)).actual();
  }

  private void execute(String sql) {
    JdbcClient.create(database.dataSource()).sql(sql).update();
  }

  @Test
  void tellsOfOneThatIsWell() {
    DatabaseState.Answers well = answers(look(database.url()));

    assertThat(well.within()).isLessThan(Duration.ofMillis(250));
    assertThat(well.nodeAhead().abs()).isLessThan(Duration.ofSeconds(5));
    assertThat(well.schema()).isEqualTo(new SchemaState(lastVersion, 0, 0, 0));
  }

  @Test
  void tellsOfOneThatIsStopped() {
    TestServer.Running server = TestServer.in(Path.of("target", "vitals-database"));
    JdbcConnectionDetails details = server.details();
    assertThat(look(details, Clock.systemUTC())).isInstanceOf(DatabaseState.Answers.class);
    server.leave().run();

    assertThat(look(details, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            DatabaseState.Silent.class,
            silent ->
                assertThat(silent.words()).isNotBlank().doesNotContain(details.getPassword()));
  }

  @Test
  void tellsOfOneThatLetsNobodyIn() {
    assertThat(
            look(
                new Details(database.url(), database.username(), "canary-password"),
                Clock.systemUTC()))
        .isInstanceOfSatisfying(
            DatabaseState.Silent.class,
            silent ->
                assertThat(silent.words())
                    .contains("Access denied")
                    .doesNotContain("canary-password"));
  }

  @Test
  void tellsOfOneThatIsSlow() {
    int port = Integer.parseInt(database.url().replaceFirst("^[^?]*:([0-9]+)/.*$", "$1"));
    try (SlowLine line = SlowLine.to(port, Duration.ofMillis(300))) {
      DatabaseState slow = look(database.url().replace(":" + port + "/", ":" + line.port() + "/"));

      assertThat(answers(slow).within()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  void tellsThatClocksDiffer() {
    long ahead = Clock.systemUTC().instant().plus(TEN_MINUTES).getEpochSecond();
    DatabaseState fast =
        look(
            database
                .url()
                .replace("sessionVariables=", "sessionVariables=timestamp=" + ahead + ","));

    assertThat(answers(fast).nodeAhead().negated())
        .isBetween(TEN_MINUTES.minusSeconds(10), TEN_MINUTES.plusSeconds(10));
    Details details = new Details(database.url(), database.username(), database.password());
    InstantSource fastNode = () -> Clock.systemUTC().instant().plus(TEN_MINUTES);
    assertThat(answers(look(details, fastNode)).nodeAhead())
        .isBetween(TEN_MINUTES.minusSeconds(10), TEN_MINUTES.plusSeconds(10));
  }

  @Test
  void tellsHowOldASchemaIsWithoutTouchingIt() {
    TestDatabase empty = TestDatabase.fresh();
    MariaDbVitals vitals =
        new MariaDbVitals(
            () -> new Details(empty.url(), empty.username(), empty.password()),
            () ->
                Flyway.configure()
                    .dataSource(empty.dataSource())
                    .locations("classpath:db/foyer")
                    .load(),
            Clock.systemUTC());

    assertThat(answers(vitals.look()).schema().version()).isEqualTo("0");
    assertThat(answers(vitals.look()).schema().missing()).isGreaterThan(15);
  }

  @Test
  void tellsOfAMigrationThatBrokeOrCameFromANewerProgramme() {
    execute(
        "UPDATE flyway_schema_history SET success = FALSE WHERE version = '%s'"
            .formatted(lastVersion));
    assertThat(answers(look(database.url())).schema().failed()).isEqualTo(1);

    execute(
        "UPDATE flyway_schema_history SET success = TRUE, version = '99' WHERE version = '%s'"
            .formatted(lastVersion));
    SchemaState newer = answers(look(database.url())).schema();
    assertThat(newer.unknown()).isEqualTo(1);
    assertThat(newer.version()).isEqualTo("99");
  }
}
