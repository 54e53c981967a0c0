package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.persistence.embedded.TestServer;
import dev.foyer.persistence.secret.TestKeyset;
import dev.foyer.web.RunningFoyer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Failures 33 and 62: the MariaDB is stopped, or hangs. Zoom is asked to try again in time, and its
 * challenge is answered all the same.
 */
class WebhooksWithoutDatabaseTest {

  private static final Path DATA = Path.of("target", "webhook-database");
  private static final String SCHEMA = "webhooks";
  private static final Duration BACK_SOON = Duration.ofSeconds(60);

  private static TestServer.Running database;
  private static RunningFoyer foyer;

  @BeforeAll
  static void start() throws SQLException {
    database = TestServer.in(DATA);
    makeAnEmptySchema();
    foyer =
        RunningFoyer.startIn(
            "webhooks-without-database",
            "foyer.database.url=" + url(),
            "foyer.database.username=" + database.details().getUsername(),
            "foyer.database.password=" + database.details().getPassword(),
            "foyer.keyset-file=" + TestKeyset.file(),
            "foyer.simulator.enabled=false");
  }

  @AfterAll
  static void stop() {
    foyer.close();
    database.leave().run();
  }

  @Test
  void asksZoomToTryAgainWhileTheDatabaseIsStopped() {
    ZoomPost removal = removal();
    database.leave().run();
    try {
      assertThat(removal.to(foyer.address()).statusCode()).isEqualTo(503);
      assertChallengeIsAnswered();
    } finally {
      database = TestServer.in(DATA);
    }
    await().atMost(BACK_SOON).until(() -> removal.to(foyer.address()).statusCode() == 200);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void asksZoomToTryAgainWhileTheDatabaseHangs() throws Exception {
    ZoomPost removal = removal();
    signal("-STOP");
    try {
      assertThat(removal.to(foyer.address()).statusCode()).isEqualTo(503);
      assertChallengeIsAnswered();
    } finally {
      signal("-CONT");
    }
    await().atMost(BACK_SOON).until(() -> removal.to(foyer.address()).statusCode() == 200);
  }

  private static void assertChallengeIsAnswered() {
    HttpResponse<String> answer =
        ZoomPost.ofChallenge("qgg8vlvZRS6UYooatFL8Aw").to(foyer.address());
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.path("plainToken").asString()).isEqualTo("qgg8vlvZRS6UYooatFL8Aw");
    assertThat(body.path("encryptedToken").asString())
        .isEqualTo(ZoomPost.hmac("qgg8vlvZRS6UYooatFL8Aw"));
  }

  private static ZoomPost removal() {
    var given = new Given(foyer.part(Ids.class), Instant.now()).aNotice().ofRemoval();
    return ZoomPost.ofRemoval(given.account(), given.user(), Instant.now());
  }

  /** The folder stays from run to run, as unpacking a server takes its time. */
  private static void makeAnEmptySchema() throws SQLException {
    JdbcConnectionDetails server = database.details();
    try (Connection connection =
            DriverManager.getConnection(
                server.getJdbcUrl(), server.getUsername(), server.getPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE DATABASE " + SCHEMA);
    }
  }

  private static String url() {
    return database.details().getJdbcUrl().replaceFirst("/[^/]*$", "/" + SCHEMA);
  }

  /** The server is a process that this one has started. */
  private static void signal(String signal) throws IOException, InterruptedException {
    long server =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains(DATA.toString()))
            .findFirst()
            .orElseThrow()
            .pid();
    new ProcessBuilder("kill", signal, String.valueOf(server)).start().waitFor();
  }
}
