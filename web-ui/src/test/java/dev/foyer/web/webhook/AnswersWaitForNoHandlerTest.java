package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Zoom gets its answer when the notice is stored, however long it takes to be heard. What is heard
 * is held up here by a lock on the row that it has to change.
 */
class AnswersWaitForNoHandlerTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int DELIVERIES = 100;

  private static DataSource database;
  private static RunningFoyer foyer;
  private static OrganizationConnection.Active connection;

  @BeforeAll
  static void connect() {
    TestDatabase fresh = TestDatabase.fresh();
    database = fresh.dataSource();
    foyer = RunningFoyer.startIn("answers-wait-for-no-handler", fresh.properties());
    connection =
        Acme.founded(foyer.foyer(), new SimulatedZoom(foyer.simulator()))
            .connect("zoe@acme.example");
  }

  @AfterAll
  static void stop() {
    foyer.close();
  }

  @Test
  void answersEveryDeliveryWhileWhatWasToldIsHeldUp() {
    new TransactionTemplate(new JdbcTransactionManager(database))
        .executeWithoutResult(
            _ -> {
              lockTheConnection();
              deliver(0);
              await().atMost(SOON).until(AnswersWaitForNoHandlerTest::somebodyWaitsForTheLock);
              for (int delivery = 1; delivery < DELIVERIES; delivery++) {
                deliver(delivery);
              }
              assertThat(states())
                  .hasSize(DELIVERIES)
                  .noneMatch(NoticeState.Done.class::isInstance);
            });

    await().atMost(SOON).until(() -> state() instanceof OrganizationConnection.Lapsed);
    assertThat(((OrganizationConnection.Lapsed) state()).reason())
        .isEqualTo(LapseReason.APP_REMOVED);
  }

  private static void deliver(int which) {
    ZoomPost removal =
        ZoomPost.ofRemoval(
            connection.approval().account().id(),
            connection.approval().authorizer().id(),
            Instant.now().plusMillis(which));
    assertThat(removal.to(foyer.address()).statusCode()).isEqualTo(200);
  }

  private static void lockTheConnection() {
    JdbcClient.create(database)
        .sql("SELECT id FROM organization_connection WHERE id = :id FOR UPDATE")
        .param("id", connection.id().value())
        .query((row, _) -> row.getString(1))
        .single();
  }

  private static boolean somebodyWaitsForTheLock() {
    return JdbcClient.create(database)
        .sql("SELECT EXISTS (SELECT 1 FROM information_schema.innodb_lock_waits)")
        .query(Boolean.class)
        .single();
  }

  private static OrganizationConnection state() {
    return foyer
        .part(OrganizationConnections.class)
        .find(connection.approval().organization(), connection.id())
        .orElseThrow();
  }

  private static List<NoticeState> states() {
    return foyer.part(Inbox.class).before(NoticeId.AFTER_ALL, Set.of(), 500).stream()
        .map(received -> received.state())
        .toList();
  }
}
