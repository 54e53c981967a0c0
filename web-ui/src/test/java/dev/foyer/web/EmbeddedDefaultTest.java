package dev.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import dev.foyer.web.whole.SimulatedZoom;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Foyer as it comes: embedded MariaDB, simulated Zoom, sample organization. Over HTTP from the link
 * to the connection, and started again on what the first start left.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDefaultTest {

  private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
  private static final Path HOME =
      Path.of("target", "homes", "embedded-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final int PORT = freePort();
  private static final List<String> SECRETS = new ArrayList<>();

  private static ConfigurableApplicationContext application = start();

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(WebApplication.class)
        .run("--foyer.home=" + HOME, "--foyer.port=" + PORT, "--foyer.simulator.port=0");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  @BeforeAll
  static void announced() {
    assertThat(application.isActive()).isTrue();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private final WebBrowser browser = new WebBrowser(PORT);
  private final Foyer foyer = application.getBean(Foyer.class);
  private final SimulatedZoom zoom =
      new SimulatedZoom(application.getEnvironment().getRequiredProperty("foyer.simulator.uri"));

  private Member member(String login) {
    RecogniseMember.Outcome outcome =
        foyer.onboarding().recogniseMember().handle(new EmailAddress(login + "@acme.example"));
    return ((RecogniseMember.Outcome.Known) outcome).member();
  }

  private ConnectLink link() {
    Member ada = member("ada");
    CreateConnectLink.Outcome outcome =
        foyer
            .connections()
            .createConnectLink()
            .handle(
                new CreateConnectLink.Command(
                    ada.organization(),
                    new Actor.AMember(ada.id()),
                    ada.id(),
                    ConnectLink.VALID_FOR_BY_DEFAULT));
    ConnectLink link =
        switch (outcome) {
          case CreateConnectLink.Outcome.Created(var made) -> made;
          case CreateConnectLink.Outcome.AlreadyOpen(var open) -> open;
          default -> throw new IllegalStateException("No link: " + outcome);
        };
    SECRETS.add(link.secret().reveal());
    return link;
  }

  /** Through the link to Zoom and back, as this Zoom user. */
  private WebPage approve(String email) {
    String address = "/connect/" + link().secret().reveal();
    WebPage sent = browser.press(browser.get(address), address + "/continue");
    return returns("/zoom/callback/organization", sent, email);
  }

  private WebPage returns(String callback, WebPage sent, String email) {
    Map<String, String> query = zoom.consent(URI.create(sent.location()), email);
    SECRETS.addAll(query.values());
    return browser.get(
        "%s?code=%s&state=%s".formatted(callback, query.get("code"), query.get("state")));
  }

  @Test
  @Order(1)
  void signsInTheSamplePeople() {
    WebPage page =
        browser.post(
            "/sign-in",
            Map.of("username", "ada@acme.example", "password", "foyer-sample"),
            OWN_PAGE);
    assertThat(page.location()).isEqualTo("/");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void turnsAwayWhoIsNoAdmin() {
    WebPage back = approve("iris@acme.example");
    assertThat(back.location()).isEqualTo("/connect/result/not-a-zoom-admin");
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
    assertThat(connection()).isInstanceOf(OrganizationConnection.Active.class);
  }

  private OrganizationConnection connection() {
    Member ada = member("ada");
    ShowConnection.Outcome outcome =
        foyer
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(ada.organization(), new Actor.AMember(ada.id())));
    return ((ShowConnection.Outcome.Shown) outcome).newest().orElseThrow();
  }

  @Test
  @Order(4)
  void connectsAPersonalZoom() {
    browser.post(
        "/sign-in", Map.of("username", "carla@acme.example", "password", "foyer-sample"), OWN_PAGE);
    String token = browser.get("/").html().select("meta[name=_csrf]").attr("content");
    WebPage sent =
        browser.post("/integrations/zoom/mine/authorize", Map.of("_csrf", token), OWN_PAGE);
    WebPage back = returns("/zoom/callback/personal", sent, "carla.costa@mail.example");
    assertThat(back.location()).isEqualTo("/integrations/zoom/mine");
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
      assertThatThrownBy(() -> new Socket(address, PORT).close())
          .as(address.toString())
          .isInstanceOf(ConnectException.class);
    }
    new Socket("127.0.0.1", PORT).close();
  }

  @Test
  @Order(6)
  void writesNoSecretToTheLog() throws IOException {
    assertThat(SECRETS).hasSizeGreaterThan(5);
    assertThat(Files.readString(HOME.resolve("logs/web.log"))).isNotEmpty().doesNotContain(SECRETS);
  }

  @Test
  @Order(7)
  void findsEverythingAgainAfterARestart() {
    application.close();
    application = start();
    EmbeddedDefaultTest restarted = new EmbeddedDefaultTest();
    assertThat(restarted.connection()).isInstanceOf(OrganizationConnection.Active.class);
    ListOrganizations.Outcome organizations =
        restarted
            .foyer
            .onboarding()
            .listOrganizations()
            .handle(new ListOrganizations.Command(new Actor.FoyerItself(), "", 10));
    assertThat(((ListOrganizations.Outcome.Listed) organizations).organizations()).hasSize(1);
    assertThat(restarted.browser.get("/sign-in").status()).isEqualTo(200);
  }
}
