package dev.foyer.web.journey;

import static org.awaitility.Awaitility.await;

import dev.foyer.core.Ports;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.web.RunningFoyer;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day after a connection has lapsed, which comes at once. */
final class LaterDay {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningFoyer foyer;
  private final OrganizationConnection lapsed;

  private LaterDay(RunningFoyer foyer, OrganizationConnection lapsed) {
    this.foyer = foyer;
    this.lapsed = lapsed;
  }

  /** After the lapse of Acme's connection, as it stands now. */
  static LaterDay afterLapse(RunningFoyer foyer) {
    return new LaterDay(
        foyer,
        foyer
            .part(OrganizationConnections.class)
            .current(acme(foyer))
            .filter(OrganizationConnection.Lapsed.class::isInstance)
            .orElseThrow());
  }

  /** As if the connection had lapsed a day ago, and the reminder's time had come. */
  void comes() {
    foyer
        .part(JdbcClient.class)
        .sql(
            """
            UPDATE organization_connection SET state_since = state_since - INTERVAL 1 DAY
            WHERE organization_id = :organization AND id = :id
            """)
        .param("organization", lapsed.approval().organization().value())
        .param("id", lapsed.id().value())
        .update();
    reminderIsDue();
  }

  /** The reminder's time has come, and there is no further one. */
  void isTheLast() {
    reminderIsDue();
    await().atMost(PATIENCE).until(() -> remindersThatWait() == 0);
  }

  private void reminderIsDue() {
    Ports.ForPlatform platform = foyer.part(Ports.ForPlatform.class);
    platform
        .jobs()
        .noLaterThan(
            new Job(
                JobKind.REMIND_OF_LAPSE,
                lapsed.approval().organization().value(),
                lapsed.id().value()),
            platform.clock().instant());
  }

  private long remindersThatWait() {
    return foyer
        .part(JdbcClient.class)
        .sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance LIKE :name")
        .param("name", JobKind.REMIND_OF_LAPSE + "/%/" + lapsed.id())
        .query(Long.class)
        .single();
  }

  private static OrganizationId acme(RunningFoyer foyer) {
    RecogniseMember.Outcome ada =
        foyer.foyer().onboarding().recogniseMember().handle(new EmailAddress("ada@acme.example"));
    return ((RecogniseMember.Outcome.Known) ada).member().organization();
  }
}
