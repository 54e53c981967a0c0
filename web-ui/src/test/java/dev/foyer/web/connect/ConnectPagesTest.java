package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page behind a connect link: what it tells, and that only its buttons change anything. */
@InMemoryWeb
class ConnectPagesTest {

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company company;
  private ConnectLink link;
  private WebBrowser browser;

  @BeforeEach
  void openABrowser() {
    company = companies.found();
    link = company.link();
    browser = new WebBrowser(port);
  }

  private String address() {
    return "/connect/" + link.secret().reveal();
  }

  @Test
  void saysWhoAsksForWhatAndWhatHappensNext() {
    WebPage page = browser.get(address());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("html").attr("lang")).isEqualTo("en");
    assertThat(page.heading()).isEqualTo("Connect Zoom for " + company.organization().name());
    assertThat(page.text())
        .contains("Ada O’Adams", company.email("ada"), company.domain())
        .contains("Create meetings for the users of the Zoom account")
        .contains("you see both sides")
        .contains("If you are not an admin of your Zoom account")
        .contains("This Zoom is simulated")
        .doesNotContain("Not verified", "??", "scope.");
    assertThat(page.html().select("form button").eachText())
        .containsExactly("Continue to Zoom", "Decline", "Report");
  }

  @Test
  void speaksBrazilianPortuguese() {
    WebPage page = new WebBrowser(port, "pt-PT,pt;q=0.9,en;q=0.8").get(address());
    assertThat(page.html().select("html").attr("lang")).isEqualTo("pt-BR");
    assertThat(page.heading()).isEqualTo("Conectar Zoom para " + company.organization().name());
    assertThat(page.text()).contains("Criar reuniões", "Recusar").doesNotContain("??");
  }

  @Test
  void speaksEnglishToEverybodyElse() {
    assertThat(new WebBrowser(port, "fr,de;q=0.5").get(address()).heading())
        .startsWith("Connect Zoom");
  }

  @Test
  void warnsWhereNoDomainIsVerified() {
    Company stranger = companies.foundUnverified();
    WebPage page = browser.get("/connect/" + stranger.link().secret().reveal());
    assertThat(page.html().select(".not-verified").text()).startsWith("Not verified");
    assertThat(page.html().select(".warning[role=alert]").text()).startsWith("Nobody has verified");
  }

  @Test
  void holdsNothingInlineAndNoScript() {
    WebPage page = browser.get(address());
    assertThat(page.html().select("script, style, [style], [onclick]")).isEmpty();
    assertThat(page.html().select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("/assets/plain.css");
    assertThat(page.html().select("main")).hasSize(1);
  }

  @Test
  void isNotUsedUpByAMailScanner() {
    int attempts = world.zoom().script().calls();
    IntStream.range(0, 20)
        .forEach(
            _ -> {
              assertThat(new WebBrowser(port).get(address()).status()).isEqualTo(200);
              assertThat(new WebBrowser(port).head(address()).status()).isEqualTo(200);
              assertThat(new WebBrowser(port).get(address() + "/continue").status()).isEqualTo(404);
              assertThat(new WebBrowser(port).head(address() + "/decline").status()).isEqualTo(404);
            });
    assertThat(world.ports().connectLinks().find(link.organization(), link.id())).contains(link);
    assertThat(world.zoom().script().calls()).isEqualTo(attempts);
  }

  @Test
  void goesOnToZoomWithACookieThatOnlyThisHostCanSet() {
    WebPage page = browser.get(address());
    WebPage sent = browser.press(page, address() + "/continue");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.location()).startsWith("https://zoom.example/oauth/authorize?");
    assertThat(sent.setCookies())
        .filteredOn(cookie -> cookie.startsWith("__Host-foyer-connect="))
        .singleElement()
        .asString()
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(browser.cookies().get("__Host-foyer-connect")).hasSize(43);
  }

  @Test
  void keepsTheCookieThatIsThere() {
    browser.press(browser.get(address()), address() + "/continue");
    String first = browser.cookies().get("__Host-foyer-connect");
    browser.press(browser.get(address()), address() + "/continue");
    assertThat(browser.cookies()).containsEntry("__Host-foyer-connect", first);
  }

  @Test
  void replacesACookieThatItNeverMade() {
    browser.cookies().put("__Host-foyer-connect", "planted");
    browser.press(browser.get(address()), address() + "/continue");
    assertThat(browser.cookies().get("__Host-foyer-connect")).hasSize(43);
  }

  @Test
  void beginsNothingWithoutTheFormsToken() {
    browser.get(address());
    WebPage refused =
        browser.post(address() + "/continue", Map.of(), Map.of("Sec-Fetch-Site", "same-origin"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.heading()).isEqualTo("That was not accepted");
    assertThat(world.ports().connectLinks().find(link.organization(), link.id())).contains(link);
  }

  @Test
  void beginsNothingWithAnotherBrowsersToken() {
    WebPage page = new WebBrowser(port).get(address());
    browser.get(address());
    assertThat(browser.press(page, address() + "/continue").status()).isEqualTo(403);
    assertThat(browser.press(page, address() + "/decline").status()).isEqualTo(403);
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void beginsNothingForAFormOfAnotherSite() {
    WebPage page = browser.get(address());
    WebPage refused =
        browser.post(
            address() + "/decline",
            page.hiddenFields(address() + "/decline"),
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void closesTheLinkWhenDeclined() {
    WebPage declined = browser.press(browser.get(address()), address() + "/decline");
    assertThat(declined.status()).isEqualTo(303);
    assertThat(browser.follow(declined).heading()).isEqualTo("Declined");
    WebPage again = browser.get(address());
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.heading()).isEqualTo("This link was declined");
  }

  @Test
  void closesTheLinkWhenReportedAndTellsTheOperator() {
    WebPage reported = browser.press(browser.get(address()), address() + "/report");
    assertThat(browser.follow(reported).heading()).isEqualTo("Reported. Thank you");
    assertThat(browser.get(address()).heading()).isEqualTo("This link was reported");
    assertThat(company.stillOpen(link)).isFalse();
  }

  @Test
  void saysThatALinkWasRevoked() {
    WebPage page = browser.get(address());
    company.revoke(link);
    assertThat(browser.get(address()).heading()).isEqualTo("This link was withdrawn");
    WebPage pressed = browser.press(page, address() + "/continue");
    assertThat(browser.follow(pressed).status()).isEqualTo(410);
  }

  @Test
  void saysThatALinkHasExpired() {
    WebPage page = browser.get(address());
    world.clock().advance(Duration.ofDays(7));
    assertThat(browser.get(address()).heading()).isEqualTo("This link has expired");
    assertThat(browser.follow(browser.press(page, address() + "/decline")).status()).isEqualTo(410);
  }

  @Test
  void saysThatItsCreatorIsNoLongerAdmin() {
    WebPage page = browser.get(address());
    company.ownerLosesRole();
    assertThat(browser.get(address()).heading()).isEqualTo("This link no longer counts");
    assertThat(browser.follow(browser.press(page, address() + "/continue")).status())
        .isEqualTo(410);
  }

  @Test
  void knowsNoOtherLink() {
    WebPage page = browser.get("/connect/" + "x".repeat(43));
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.heading()).isEqualTo("This link is not known");
    assertThat(browser.get("/connect/%20").status()).isEqualTo(404);
    assertThat(browser.get("/connect/" + "x".repeat(3000)).status()).isEqualTo(404);
  }

  @Test
  void stopsAfterTwentyStarts() {
    WebPage page = browser.get(address());
    IntStream.range(0, ConnectLink.MOST_STARTS)
        .forEach(_ -> browser.press(page, address() + "/continue"));
    WebPage refused = browser.press(page, address() + "/continue");
    assertThat(browser.follow(refused).heading()).isEqualTo("Started too often");
  }
}
