package dev.foyer.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.persistence.TestDatabase;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who upgrades has grants already, which nobody has left a job for. */
class GrantsOfBeforeTest {
  private static final UUID ACME = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0001L);
  private static final UUID CONNECTION = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0002L);

  @Test
  void areKeptFreshFromTheUpgradeOn() {
    TestDatabase database = TestDatabase.fresh();
    FluentConfiguration flyway =
        Flyway.configure().dataSource(database.dataSource()).locations("classpath:db/foyer");
    flyway.target("7").load().migrate();
    JdbcClient client = JdbcClient.create(database.dataSource());
    client
        .sql(
            """
            INSERT INTO zoom_grant
              (organization_id, connection_id, generation, app, environment, account_id, user_id,
               access_token, refresh_token, access_expires_at, scopes, revision, fence)
            VALUES (:acme, :connection, 1, 'ORGANIZATION', 'simulated', 'a', 'u', 'x', 'y',
                    UTC_TIMESTAMP(6), '', 4, 7)
            """)
        .param("acme", ACME)
        .param("connection", CONNECTION)
        .update();

    flyway.target("latest").load().migrate();

    assertThat(
            client
                .sql("SELECT task_name, task_instance FROM scheduled_tasks")
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list())
        .containsExactly("foyer-job " + jobsName());
  }

  private static String jobsName() {
    Job job = new Job(JobKind.KEEP_GRANT_FRESH, ACME, CONNECTION);
    return String.join("/", job.kind().name(), ACME.toString(), CONNECTION.toString());
  }
}
