package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;

/** Zoom's message that the app was removed comes too early or too late: simulator, MariaDB. */
class RemovalAroundAReconnectTest {

  private static final Duration SOON = Duration.ofSeconds(45);
  private static final String ZOE = "zoe@acme.example";

  private RunningFoyer foyer;
  private SimulatedZoom zoom;
  private Acme acme;

  @BeforeEach
  void start(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    foyer = RunningFoyer.startIn("removal-" + name, TestDatabase.fresh().properties());
    zoom = new SimulatedZoom(foyer.simulator());
    acme = Acme.founded(foyer.foyer(), zoom);
  }

  @AfterEach
  void stop() {
    foyer.close();
  }

  @Test
  void endsWhatIsStoredOnlyAfterItsRemovalWasTold() {
    Map<String, String> back = acme.consented(Purpose.CONNECT, ZOE);
    removeTheApp();
    awaitState(NoticeState.Parked.class);

    acme.completed(back);
    zoom.control("POST", "revoke", "{\"user\":\"" + ZOE + "\"}");

    await().atMost(SOON).until(() -> current() instanceof OrganizationConnection.Lapsed);
    assertThat(((OrganizationConnection.Lapsed) current()).reason())
        .as("whoever finds it out first")
        .isIn(LapseReason.APP_REMOVED, LapseReason.TOKEN_DEAD);
  }

  @Test
  void keepsWhatIsStoredAfterARemovalThatZoomDoesNotConfirm() {
    Map<String, String> back = acme.consented(Purpose.CONNECT, ZOE);
    removeTheApp();
    awaitState(NoticeState.Parked.class);

    OrganizationConnection connected = acme.completed(back);

    awaitState(NoticeState.Done.class);
    checkNow();
    assertThat(current()).isEqualTo(connected);
  }

  @Test
  void keepsTheReconnectedOneWhenTheOldRemovalIsToldAtLastAndAgain() {
    acme.connect(ZOE);
    zoom.control("PUT", "webhooks", "{\"mode\":\"held\"}");
    zoom.control("PUT", "settings", "{\"clockOffsetSeconds\":-1200}");
    removeTheApp();
    zoom.control("PUT", "settings", "{\"clockOffsetSeconds\":0}");
    checkNow();
    assertThat(current()).isInstanceOf(OrganizationConnection.Lapsed.class);
    OrganizationConnection reconnected = acme.approve(Purpose.RECONNECT, ZOE);

    zoom.control("POST", "webhooks/deliver", "");
    awaitState(NoticeState.Ignored.class);
    assertThat(told().state())
        .isInstanceOfSatisfying(
            NoticeState.Ignored.class,
            ignored -> assertThat(ignored.why()).isEqualTo(IgnoreReason.STALE));
    assertThat(replayed().path("status").asInt()).isEqualTo(200);

    checkNow();
    assertThat(current()).isEqualTo(reconnected);
  }

  private void removeTheApp() {
    zoom.control("POST", "uninstall", "{\"by\":\"" + ZOE + "\"}");
  }

  private JsonNode replayed() {
    String delivery =
        zoom.control("GET", "webhooks", "").path("deliveries").values().stream()
            .filter(each -> each.path("event").asString().equals("app_deauthorized"))
            .map(each -> each.path("id").asString())
            .findFirst()
            .orElseThrow();
    return zoom.control("POST", "webhooks/" + delivery + "/replay", "{\"restamp\":true}");
  }

  private void checkNow() {
    foyer.foyer().connections().checkNow().handle(new CheckNow.Command(acme.id(), acme.byAda()));
  }

  private OrganizationConnection current() {
    return foyer.part(OrganizationConnections.class).current(acme.id()).orElseThrow();
  }

  private void awaitState(Class<? extends NoticeState> state) {
    await().atMost(SOON).untilAsserted(() -> assertThat(told().state()).isInstanceOf(state));
  }

  private ReceivedNotice told() {
    return foyer.part(Inbox.class).before(NoticeId.AFTER_ALL, Set.of(), 500).stream()
        .filter(received -> received.notice().heading().event().equals("app_deauthorized"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Zoom has told nothing yet"));
  }
}
