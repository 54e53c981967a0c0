package dev.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.organization.Actor;
import dev.foyer.web.inmemory.RecordedLog;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;

/**
 * Foyer as it comes: embedded MariaDB, simulated Zoom, sample organization. Over HTTP from the link
 * to the connection, and started again on what the first start left.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDefaultTest {

  private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
  private static final List<String> SECRETS = new ArrayList<>();

  private static EmbeddedFoyer foyer;
  private static RecordedLog log;

  private WebBrowser browser;

  @BeforeAll
  static void start() {
    foyer = EmbeddedFoyer.startIn("as-it-comes");
    log = new RecordedLog();
  }

  @AfterAll
  static void stop() {
    foyer.close();
    log.close();
  }

  @BeforeEach
  void openABrowser() {
    browser = new WebBrowser(foyer.port());
  }

  private WebPage signIn(String email) {
    return browser.post(
        "/sign-in", Map.of("username", email, "password", "foyer-sample"), OWN_PAGE);
  }

  /** Through the link to Zoom and back, as this Zoom user. */
  private WebPage approve(String email) {
    String secret = foyer.link().secret().reveal();
    SECRETS.add(secret);
    String address = "/connect/" + secret;
    WebPage sent = browser.press(browser.get(address), address + "/continue");
    return returns("/zoom/callback/organization", sent, email);
  }

  private WebPage returns(String callback, WebPage sent, String email) {
    Map<String, String> query = foyer.zoom().consent(URI.create(sent.location()), email);
    SECRETS.addAll(query.values());
    return browser.get(
        "%s?code=%s&state=%s".formatted(callback, query.get("code"), query.get("state")));
  }

  @Test
  @Order(1)
  void signsInTheSamplePeople() {
    assertThat(signIn("ada@acme.example").location()).isEqualTo("/");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void turnsAwayWhoIsNoAdmin() {
    assertThat(approve("iris@acme.example").location())
        .isEqualTo("/connect/result/not-a-zoom-admin");
  }

  @Test
  @Order(3)
  void connectsThroughTheLink() {
    WebPage back = approve("zoe@acme.example");
    assertThat(back.status()).isEqualTo(303);
    String address = back.location();
    WebPage page = browser.follow(back);
    assertThat(page.text()).contains("Acme Corporation", "zoe@acme.example");
    WebPage confirmed = browser.press(page, address + "/confirm");
    assertThat(browser.follow(confirmed).heading()).isEqualTo("Connected");
    assertThat(foyer.connection()).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  @Order(4)
  void connectsAPersonalZoom() {
    signIn("carla@acme.example");
    String token = browser.get("/").html().select("meta[name=_csrf]").attr("content");
    WebPage sent =
        browser.post("/integrations/zoom/mine/authorize", Map.of("_csrf", token), OWN_PAGE);
    assertThat(returns("/zoom/callback/personal", sent, "carla.costa@mail.example").location())
        .isEqualTo("/integrations/zoom/mine");
  }

  @Test
  @Order(5)
  void isReachedFromThisMachineOnly() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    for (InetAddress address : others) {
      assertThatThrownBy(() -> new Socket(address, foyer.port()).close())
          .as(address.toString())
          .isInstanceOf(ConnectException.class);
    }
    new Socket("127.0.0.1", foyer.port()).close();
  }

  @Test
  @Order(6)
  void writesNoSecretToTheLog() {
    assertThat(SECRETS).hasSizeGreaterThan(5);
    LoggerFactory.getLogger(EmbeddedDefaultTest.class).info("proof that it is recorded");
    assertThat(log.text()).contains("proof that it is recorded").doesNotContain(SECRETS);
  }

  @Test
  @Order(7)
  void findsEverythingAgainAfterARestart() {
    foyer.restart();
    openABrowser();
    assertThat(foyer.connection()).isInstanceOf(OrganizationConnection.Active.class);
    ListOrganizations.Outcome organizations =
        foyer
            .foyer()
            .onboarding()
            .listOrganizations()
            .handle(new ListOrganizations.Command(new Actor.FoyerItself(), "", 10));
    assertThat(((ListOrganizations.Outcome.Listed) organizations).organizations()).hasSize(1);
    assertThat(browser.get("/sign-in").status()).isEqualTo(200);
  }
}
