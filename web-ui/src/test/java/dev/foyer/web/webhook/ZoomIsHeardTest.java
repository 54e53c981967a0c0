package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
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
import tools.jackson.databind.JsonNode;

/** From what somebody does at Zoom to what Foyer makes of it: simulator, HTTP, MariaDB. */
class ZoomIsHeardTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String ZOE = "zoe@acme.example";
  private static final String CARLA = "carla@acme.example";

  private RunningFoyer foyer;
  private SimulatedZoom zoom;
  private Acme acme;
  private Member carla;

  @BeforeEach
  void connect(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    foyer = RunningFoyer.startIn("heard-" + name, TestDatabase.fresh().properties());
    zoom = new SimulatedZoom(foyer.simulator());
    acme = Acme.founded(foyer.foyer(), zoom);
    carla = acme.add("Carla Costa", CARLA);
    acme.connect(ZOE);
  }

  @AfterEach
  void stop() {
    foyer.close();
  }

  @Test
  void lapsesAtOnceWhenTheAppIsRemovedHoweverOftenThatIsTold() {
    zoom.control("PUT", "webhooks", "{\"copies\":5}");

    zoom.control("POST", "uninstall", "{\"by\":\"aron@acme.example\"}");

    await().atMost(SOON).until(() -> lapsed().isPresent());
    assertThat(lapsed()).contains(LapseReason.APP_REMOVED);
    assertThat(told("app_deauthorized")).isPresent();
  }

  @Test
  void namesTheCauseWhenTheAuthorizerIsNoAdminAnyMore() {
    zoom.control("PATCH", "users/" + zoom.userId(ZOE), "{\"role\":\"Member\"}");

    await().atMost(SOON).until(() -> lapsed().isPresent());
    assertThat(lapsed()).contains(LapseReason.ROLE_LOST);
  }

  @Test
  void looksUpAMemberWhoseLicenceChanged() {
    await().atMost(SOON).until(() -> license().equals(Optional.of(License.LICENSED)));

    zoom.control("PATCH", "users/" + zoom.userId(CARLA), "{\"type\":1}");

    await().atMost(SOON).until(() -> license().equals(Optional.of(License.BASIC)));
    assertThat(told("user.updated").orElseThrow().state()).isInstanceOf(NoticeState.Done.class);
  }

  @Test
  void provesToZoomThatItKnowsBothSecrets() {
    for (ZoomApp app : ZoomApp.values()) {
      String client = "simulated-%s-app".formatted(app.name().toLowerCase(Locale.ROOT));
      JsonNode answer =
          zoom.control("POST", "webhooks/validate", "{\"app\":\"%s\"}".formatted(client));
      assertThat(answer.toString()).as(client).contains("true");
    }
  }

  @Test
  void believesNothingThatIsSignedWithAnotherSecret() {
    zoom.control("PUT", "webhooks", "{\"wrongSecret\":true}");

    zoom.control("PATCH", "users/" + zoom.userId(CARLA), "{\"type\":1}");

    await()
        .atMost(SOON)
        .until(() -> zoom.control("GET", "webhooks", "").toString().contains("401"));
    assertThat(told("user.updated")).isEmpty();
  }

  private Optional<LapseReason> lapsed() {
    return foyer
        .part(OrganizationConnections.class)
        .current(acme.id())
        .filter(OrganizationConnection.Lapsed.class::isInstance)
        .map(OrganizationConnection.Lapsed.class::cast)
        .map(OrganizationConnection.Lapsed::reason);
  }

  private Optional<License> license() {
    return foyer
        .part(OrganizationConnections.class)
        .current(acme.id())
        .flatMap(
            connection ->
                foyer
                    .part(ZoomUserMatches.class)
                    .find(acme.id(), connection.approval().account().id(), carla.id()))
        .filter(match -> match.state() instanceof MatchState.Pinned)
        .map(match -> ((MatchState.Pinned) match.state()).user().license());
  }

  private Optional<ReceivedNotice> told(String event) {
    return foyer.part(Inbox.class).before(NoticeId.AFTER_ALL, Set.of(), 500).stream()
        .filter(received -> received.notice().heading().event().equals(event))
        .findFirst();
  }
}
