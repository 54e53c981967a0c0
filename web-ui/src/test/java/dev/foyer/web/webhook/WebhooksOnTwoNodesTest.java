package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same told often, late, early or again, on two nodes that share one MariaDB. */
class WebhooksOnTwoNodesTest {

  private static final int EACH = 5;
  private static final Duration SOON = Duration.ofSeconds(20);

  private static RunningFoyer one;
  private static RunningFoyer other;

  private Given given;
  private OrganizationConnection.Active connection;

  @BeforeAll
  static void startTwoNodes() {
    TestDatabase database = TestDatabase.fresh();
    one = node("webhooks-one", database);
    other = node("webhooks-other", database);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  private static RunningFoyer node(String name, TestDatabase database) {
    return RunningFoyer.startIn(
        name,
        Stream.concat(Stream.of(database.properties()), Stream.of("foyer.simulator.enabled=false"))
            .toArray(String[]::new));
  }

  @BeforeEach
  void connect() {
    given = new Given(one.part(Ids.class), Instant.now().truncatedTo(ChronoUnit.MICROS));
    connection = active(organization());
  }

  @Test
  void hasOneEffectHoweverManyDeliveriesComeAtOnce() throws Exception {
    ZoomPost removal = removal(Instant.now());

    assertThat(deliverAtOnce(removal)).hasSize(2 * EACH).containsOnly(200);

    await().atMost(SOON).until(() -> lapses() == 1);
    assertThat(removal.to(other.address()).statusCode()).isEqualTo(200);
    assertThat(notices()).hasSize(1);
    assertThat(lapses()).isEqualTo(1);
  }

  @Test
  void takesZoomsLastRetryHoweverItIsStamped() {
    Instant removedAt = Instant.now();
    Instant first = Instant.now().minus(Duration.ofMinutes(85));
    ZoomPost removal = removal(removedAt);

    assertThat(removal.stamped(first).to(one.address()).statusCode()).isEqualTo(200);
    assertThat(removal.to(other.address()).statusCode()).isEqualTo(200);

    await().atMost(SOON).until(() -> lapses() == 1);
    assertThat(notices()).hasSize(1);
  }

  @Test
  void changesNothingWhenAnOldDeliveryIsReplayed() {
    ZoomPost captured = removal(Instant.now().minus(Duration.ofHours(3)));

    assertThat(
            captured
                .stamped(Instant.now().minus(Duration.ofHours(3)))
                .to(one.address())
                .statusCode())
        .isEqualTo(401);
    assertThat(notices()).isEmpty();
  }

  @Test
  void ignoresAStaleRemoval() {
    removal(Instant.now().minus(Duration.ofHours(1))).to(one.address());

    await()
        .atMost(SOON)
        .until(() -> notices().getFirst().state(), NoticeState.Ignored.class::isInstance);
    assertThat(current()).isEqualTo(connection);
  }

  @Test
  void parksARemovalThatComesBeforeTheCallbackIsStored() {
    OrganizationConnection.Active later = given.anActiveConnection().of(organization()).build();
    ZoomPost removal =
        ZoomPost.ofRemoval(
            later.approval().account().id(), later.approval().authorizer().id(), Instant.now());
    removal.to(one.address());
    await().atMost(SOON).until(() -> stateOf(later), NoticeState.Parked.class::isInstance);

    OrganizationConnection.AwaitingActivation pending =
        new OrganizationConnection.AwaitingActivation(later.approval(), later.since());
    one.part(OrganizationConnections.class).add(pending);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> stateOf(later), NoticeState.Done.class::isInstance);
    assertThat(
            one.part(OrganizationConnections.class)
                .find(later.approval().organization(), later.id())
                .orElseThrow())
        .isInstanceOf(OrganizationConnection.Ended.class);
  }

  private List<Integer> deliverAtOnce(ZoomPost post) throws Exception {
    List<Callable<HttpResponse<String>>> deliveries = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      deliveries.add(() -> post.to(one.address()));
      deliveries.add(() -> post.to(other.address()));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(deliveries).stream()
          .map(Future::resultNow)
          .map(HttpResponse::statusCode)
          .toList();
    }
  }

  private Organization organization() {
    Organization organization = given.anOrganization().named("Org " + given.id()).build();
    one.part(Organizations.class).add(organization);
    return organization;
  }

  private OrganizationConnection.Active active(Organization organization) {
    OrganizationConnection.AwaitingActivation pending =
        given.aPendingConnection().of(organization).build();
    OrganizationConnection.Active active = pending.activate(given.now());
    one.part(OrganizationConnections.class).add(pending);
    assertThat(one.part(OrganizationConnections.class).replace(pending, active)).isTrue();
    return active;
  }

  private ZoomPost removal(Instant removedAt) {
    return ZoomPost.ofRemoval(
        connection.approval().account().id(), connection.approval().authorizer().id(), removedAt);
  }

  private long lapses() {
    List<Entry> entries =
        other
            .part(Journal.class)
            .before(
                connection.approval().organization(),
                EntryId.AFTER_ALL,
                Set.of(EntryKind.CONNECTION_LAPSED),
                100);
    return entries.size();
  }

  private OrganizationConnection current() {
    return one.part(OrganizationConnections.class)
        .current(connection.approval().organization())
        .orElseThrow();
  }

  private List<ReceivedNotice> notices() {
    return about(connection);
  }

  private NoticeState stateOf(OrganizationConnection concerned) {
    return about(concerned).getFirst().state();
  }

  private static List<ReceivedNotice> about(OrganizationConnection concerned) {
    String account = concerned.approval().account().id().value();
    return one.part(Inbox.class).before(NoticeId.AFTER_ALL, Set.of(), 500).stream()
        .filter(received -> received.notice().toString().contains(account))
        .toList();
  }
}
