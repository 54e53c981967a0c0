package dev.foyer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.foyer.persistence.embedded.TestServer;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseAutoConfigurationTest {

  private static final Path HOME = Path.of("target", "embedded-home");

  private final ApplicationContextRunner foyer =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DatabaseAutoConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  FlywayAutoConfiguration.class))
          .withConfiguration(AutoConfigurations.of(embedded()));

  @Test
  void usesTheEmbeddedDatabaseWhenTheOperatorNamesNone() {
    foyer
        .withPropertyValues("foyer.home=" + HOME, "foyer.database.url=")
        .run(
            context ->
                assertThat(ask(context.getBean(DataSource.class), "SELECT DATABASE()"))
                    .isEqualTo("foyer"));
  }

  @Test
  void usesTheOperatorsDatabaseThroughABoundedPool() {
    TestDatabase database = TestDatabase.fresh();
    foyer
        .withPropertyValues(database.properties())
        .withPropertyValues("foyer.database.maximum-pool-size=3")
        .run(
            context -> {
              HikariDataSource pool = context.getBean(HikariDataSource.class);
              assertThat(database.url()).contains(ask(pool, "SELECT DATABASE()"));
              assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
              assertThat(context).hasSingleBean(JdbcConnectionDetails.class);
            });
  }

  @Test
  void storesInstantsAcrossTheChangeOfSummerTime() {
    TestDatabase database = TestDatabase.fresh();
    foyer
        .withPropertyValues(database.properties())
        .run(
            context -> {
              JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
              jdbc.sql("CREATE TABLE moment (at DATETIME(6))").update();
              // Berlin has this half hour twice.
              for (String moment : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
                Instant at = Instant.parse(moment);
                jdbc.sql("DELETE FROM moment").update();
                jdbc.sql("INSERT INTO moment VALUES (?)").param(Timestamp.from(at)).update();
                assertThat(jdbc.sql("SELECT at FROM moment").query(Timestamp.class).single())
                    .isEqualTo(Timestamp.from(at));
                assertThat(
                        jdbc.sql("SELECT CAST(at AS CHAR) FROM moment")
                            .query(String.class)
                            .single())
                    .startsWith(moment.substring(0, 19).replace('T', ' '));
              }
            });
  }

  @Test
  void migratesOnceWhenSeveralStartTogether() {
    TestDatabase database = TestDatabase.fresh();
    Stream.generate(
            () ->
                CompletableFuture.runAsync(
                    () -> migrates(database.properties()), Thread::startVirtualThread))
        .limit(3)
        .toList()
        .forEach(CompletableFuture::join);
  }

  @Test
  void waitsForADatabaseThatComesLate(CapturedOutput output) {
    TestServer.Running early = TestServer.in(HOME);
    String url = early.details().getJdbcUrl();
    String password = early.details().getPassword();
    early.leave().run();
    CompletableFuture<Void> start =
        CompletableFuture.runAsync(
            () ->
                migrates(
                    "foyer.database.url=" + url,
                    "foyer.database.username=foyer",
                    "foyer.database.password=" + password));
    await().until(() -> output.getOut().contains("Waiting for the database " + url));
    TestServer.Running late = TestServer.in(HOME);
    try {
      start.join();
      assertThat(output.getAll()).doesNotContain(password);
    } finally {
      late.leave().run();
    }
  }

  @Test
  void saysWhatToCheckWhenPatienceEnds(CapturedOutput output) {
    foyer
        .withPropertyValues(
            "foyer.database.url=jdbc:mariadb://127.0.0.1:1/foyer?password=open-sesame",
            "foyer.database.password=open-sesame-too",
            "foyer.database.patience=1s")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining("can't be used: ")
                    .hasStackTraceContaining("Check FOYER_DATABASE_URL"));
    assertThat(output.getAll())
        .contains("jdbc:mariadb://127.0.0.1:1/foyer")
        .doesNotContain("open-sesame");
  }

  @Test
  void givesUpAtOnceWhenItIsNotLetIn() {
    TestDatabase database = TestDatabase.fresh();
    foyer
        .withPropertyValues(database.properties())
        .withPropertyValues("foyer.database.password=wrong", "foyer.database.patience=10m")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining("Check FOYER_DATABASE_URL")
                    .hasStackTraceContaining("Access denied"));
  }

  private void migrates(String... properties) {
    foyer
        .withPropertyValues(properties)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(Flyway.class).info().pending()).isEmpty();
            });
  }

  private static String ask(DataSource database, String query) {
    return JdbcClient.create(database).sql(query).query(String.class).single();
  }

  private static Class<?> embedded() {
    try {
      return Class.forName("dev.foyer.persistence.embedded.EmbeddedDatabaseAutoConfiguration");
    } catch (ClassNotFoundException moved) {
      throw new IllegalStateException(moved);
    }
  }
}
