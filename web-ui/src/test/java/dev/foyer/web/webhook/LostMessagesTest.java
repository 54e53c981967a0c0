package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Member;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that Zoom would have told is lost, and the next sweep finds it out all the same. Time
 * passes by bringing the jobs forward.
 */
class LostMessagesTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient jobs = JdbcClient.create(database.dataSource());

  private RunningFoyer foyer;
  private SimulatedZoom zoom;
  private Acme acme;
  private Acme northwind;
  private Acme graces;
  private Acme carlas;
  private Member dan;
  private OrganizationConnection standby;

  @BeforeEach
  void connectFourOrganizations(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    foyer = RunningFoyer.startIn(name, database.properties());
    zoom = new SimulatedZoom(foyer.simulator());
    acme = connected("Acme Corporation", "ada@acme.example", "zoe@acme.example");
    dan = acme.add("Dan Davis", "dan@acme.example");
    standby = acme.approve(Purpose.STANDBY, "aron@acme.example");
    northwind = connected("Northwind", "nina@northwind.example", "nora@northwind.example");
    graces = connected("Grace's", "gina@graces.example", "grace@mail.example");
    carlas = connected("Carla's", "cora@carlas.example", "carla.costa@mail.example");
    await().atMost(SOON).until(() -> licenseOfDan().equals(Optional.of(License.BASIC)));
    zoom.control("PUT", "webhooks", "{\"mode\":\"lost\"}");
  }

  @AfterEach
  void stop() {
    foyer.close();
  }

  @Test
  void areMadeUpForByTheNextSweepWhateverHasHappened() {
    zoom.control("PATCH", "users/" + zoom.userId("zoe@acme.example"), "{\"role\":\"Member\"}");
    zoom.control("POST", "uninstall", "{\"by\":\"nora@northwind.example\"}");
    zoom.control("DELETE", "accounts/" + account(graces), "");

    pass(Duration.ofHours(3));

    await().atMost(SOON).until(() -> current(acme).id().equals(standby.id()));
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
    await().atMost(SOON).until(() -> lapse(northwind).equals(Optional.of(LapseReason.TOKEN_DEAD)));
    await().atMost(SOON).until(() -> lapse(graces).equals(Optional.of(LapseReason.ACCOUNT_GONE)));
    assertThat(current(carlas)).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(toldByZoom()).as("nothing of it came by message").isZero();
  }

  @Test
  void areMadeUpForWithinADayWhereTheyAreAboutMembers() {
    zoom.control("PATCH", "users/" + zoom.userId("dan@acme.example"), "{\"type\":2}");

    pass(Duration.ofHours(25));

    await().atMost(SOON).until(() -> licenseOfDan().equals(Optional.of(License.LICENSED)));
    assertThat(toldByZoom()).as("nothing of it came by message").isZero();
  }

  private Acme connected(String name, String owner, String zoomAdmin) {
    Acme organization = Acme.founded(foyer.foyer(), zoom, name, owner);
    organization.connect(zoomAdmin);
    return organization;
  }

  private void pass(Duration time) {
    await().atMost(SOON).until(() -> jobsAtWork() == 0);
    jobs.sql(
            """
            UPDATE scheduled_tasks
            SET execution_time = execution_time - INTERVAL :seconds SECOND, version = version + 1
            WHERE NOT picked
            """)
        .param("seconds", time.toSeconds())
        .update();
  }

  /** Journals are chained every few seconds, for ever. */
  private int jobsAtWork() {
    return jobs.sql(
            """
            SELECT COUNT(*) FROM scheduled_tasks
            WHERE (picked OR execution_time < UTC_TIMESTAMP(6) + INTERVAL 5 SECOND)
              AND task_instance NOT LIKE 'CHAIN_JOURNALS%'
            """)
        .query(Integer.class)
        .single();
  }

  private long toldByZoom() {
    return foyer.part(Inbox.class).before(NoticeId.AFTER_ALL, Set.of(), 500).size();
  }

  private String account(Acme organization) {
    return current(organization).approval().account().id().value();
  }

  private OrganizationConnection current(Acme organization) {
    return foyer.part(OrganizationConnections.class).current(organization.id()).orElseThrow();
  }

  private Optional<LapseReason> lapse(Acme organization) {
    return current(organization) instanceof OrganizationConnection.Lapsed lapsed
        ? Optional.of(lapsed.reason())
        : Optional.empty();
  }

  private Optional<License> licenseOfDan() {
    return foyer
        .part(ZoomUserMatches.class)
        .find(acme.id(), current(acme).approval().account().id(), dan.id())
        .filter(match -> match.state() instanceof MatchState.Pinned)
        .map(match -> ((MatchState.Pinned) match.state()).user().license());
  }
}
