package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zoom refuses on a page of its own and leads nobody back: the attempt ends by itself. */
class NobodyComesBackFromZoomTest {

  private static final String ZOE = "zoe@acme.example";

  private static TestDatabase database;
  private static RunningFoyer foyer;
  private static SimulatedZoom zoom;
  private static Acme acme;

  private final WebBrowser browser = new WebBrowser(URI.create(foyer.address()).getPort());
  private ConnectLink link;
  private URI consentPage;

  @BeforeAll
  static void start() {
    database = TestDatabase.fresh();
    foyer = RunningFoyer.startIn("nobody-comes-back", database.properties());
    zoom = new SimulatedZoom(foyer.simulator());
    acme = Acme.founded(foyer.foyer(), zoom);
  }

  @AfterAll
  static void stop() {
    foyer.close();
  }

  @BeforeEach
  void goToZoom() {
    link = acme.link();
    String address = "/connect/" + link.secret().reveal();
    WebPage offer = browser.get(address);
    assertThat(offer.text()).contains("Zoom shows a page that says so");
    consentPage = URI.create(browser.press(offer, address + "/continue").location());
  }

  @AfterEach
  void tidyUp() {
    approval(true);
    foyer
        .foyer()
        .connections()
        .revokeConnectLink()
        .handle(new RevokeConnectLink.Command(acme.id(), acme.byAda(), link.id()));
  }

  @Test
  void leavesTheLinkOpenWithAHintWhenZoomTurnsAMemberAway() {
    assertThat(zoom.refused(consentPage, "carla@acme.example")).contains("You cannot authorize");

    assertNobodyCameBack();
  }

  @Test
  void leavesTheLinkOpenWithAHintWhileTheAppIsNotApprovedInTheAccount() {
    approval(false);
    assertThat(zoom.refused(consentPage, ZOE)).contains("You cannot authorize");

    assertNobodyCameBack();
  }

  @Test
  void exchangesNothingForWhoComesBackTooLate() {
    Map<String, String> back = zoom.consent(consentPage, ZOE);
    long exchanges = exchanges();
    halfAnHourPasses();

    WebPage page = browser.follow(browser.get("/zoom/callback/organization?" + query(back)));

    assertThat(page.heading()).isEqualTo("That took too long");
    assertThat(exchanges()).isEqualTo(exchanges);
    assertNobodyCameBack();
  }

  private void assertNobodyCameBack() {
    ConnectLink now =
        ((ShowConnection.Outcome.Shown)
                foyer
                    .foyer()
                    .connections()
                    .showConnection()
                    .handle(new ShowConnection.Command(acme.id(), acme.byAda())))
            .link(Purpose.CONNECT)
            .orElseThrow();
    Instant later = Instant.now().plusSeconds(1_801);
    assertThat(now.id()).isEqualTo(link.id());
    assertThat(now.nobodyCameBack(Instant.now())).isFalse();
    assertThat(now.nobodyCameBack(later)).isTrue();
    assertThat(now.openAt(later)).isTrue();
    assertThat(browser.get("/connect/" + link.secret().reveal()).status()).isEqualTo(200);
  }

  private static void halfAnHourPasses() {
    JdbcClient.create(database.dataSource())
        .sql("UPDATE attempt SET started_at = started_at - INTERVAL 31 MINUTE")
        .update();
  }

  private static long exchanges() {
    return zoom.control("GET", "calls", "").path("codeExchanges").asLong();
  }

  private static void approval(boolean given) {
    zoom.control(
        "PUT",
        "approvals",
        """
        {"app":"simulated-organization-app","account":"Acme Corporation","given":%s}"""
            .formatted(given));
  }

  private static String query(Map<String, String> back) {
    return back.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
