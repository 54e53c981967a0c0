package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.RecordedLog;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks on state, code, consent and pages between our link and our confirmation. */
@InMemoryWeb
class AttacksOnTheWayThroughZoomTest {

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company company;
  private ConnectLink link;
  private WebBrowser browser;
  private Approver approver;

  @BeforeEach
  void openABrowser() {
    company = companies.found();
    link = company.link();
    browser = new WebBrowser(port);
    approver = new Approver(world, link, browser);
  }

  @Test
  @Tag("A3")
  void takesNoReturnThatAnotherBrowserBegan() {
    Consent attackers = approver.consent(company.stranger());
    Approver victim = new Approver(world, link, new WebBrowser(port));
    int exchanges = exchanges();

    assertThat(victim.returns(Approver.withCode(attackers)).heading())
        .isEqualTo("Started in another browser");
    victim.consentPage();
    assertThat(victim.returns(Approver.withCode(attackers)).heading())
        .isEqualTo("Started in another browser");

    assertThat(exchanges()).isEqualTo(exchanges);
    assertThat(company.connection()).isEmpty();
  }

  @Test
  @Tag("A4")
  void takesNoCodeThatWasGivenToAnotherAttempt() {
    Consent victims = new Approver(world, link, new WebBrowser(port)).consent(company.email("zoe"));
    String attackersState = approver.state();

    WebPage page =
        approver.returns(
            Approver.CALLBACK + "?code=" + victims.code().reveal() + "&state=" + attackersState);

    assertThat(page.heading()).isEqualTo("Zoom did not confirm the approval");
    assertThat(company.connection()).isEmpty();
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  @Tag("A5")
  void takesNoReturnForAnotherAppThanWasBegun() {
    Consent consent = approver.consent(company.email("zoe"));
    int exchanges = exchanges();

    WebPage page =
        approver.returns(Approver.withCode(consent).replace("/organization?", "/personal?"));

    assertThat(page.heading()).isEqualTo("Nothing was started here");
    assertThat(exchanges()).isEqualTo(exchanges);
    assertThat(company.connection()).isEmpty();
    assertThat(
            world
                .ports()
                .personalConnections()
                .of(company.organization().id(), company.owner().id()))
        .isEmpty();
  }

  @Test
  @Tag("A6")
  void needsTwoPressesOfTheirsEvenIfZoomAsksNothing() {
    WebPage offer = browser.get("/connect/" + link.secret().reveal());
    assertSubmitsNothingByItself(offer);
    assertThat(world.ports().connectLinks().find(link.organization(), link.id())).contains(link);

    WebPage confirm = approver.returns(Approver.withCode(approver.consent(company.email("zoe"))));

    assertSubmitsNothingByItself(confirm);
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  @Tag("A8")
  void showsNoDecisionInAFrameAndTakesNoneFromAnotherSite() {
    WebPage offer = browser.get("/connect/" + link.secret().reveal());
    WebPage confirm = approver.returns(Approver.withCode(approver.consent(company.stranger())));
    for (WebPage page : List.of(offer, confirm)) {
      assertThat(page.header("Content-Security-Policy"))
          .contains("frame-ancestors 'none'", "default-src 'none'");
      assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }
    String action = ApprovalPages.addressOf(company.connection().orElseThrow()) + "/confirm";
    Map<String, String> fields = confirm.hiddenFields(action);

    assertThat(browser.post(action, fields, Map.of("Sec-Fetch-Site", "cross-site")).status())
        .isEqualTo(403);
    assertThat(browser.post(action, Map.of(), Map.of()).status()).isEqualTo(403);
    assertThat(browser.press(confirm, action).status()).isEqualTo(422);
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  @Tag("A12")
  void exchangesNoCodeThatNobodyHereAskedFor() {
    int exchanges = exchanges();

    WebPage added = approver.returns(Approver.CALLBACK + "?code=from-the-marketplace");

    assertThat(added.heading()).isEqualTo("Nothing was started here");
    assertThat(added.text()).contains("Start in Foyer");
    assertThat(exchanges()).isEqualTo(exchanges);
  }

  @Test
  @Tag("A13")
  void leavesNoSecretInLogsAddressesOrReferrers() {
    try (RecordedLog log = new RecordedLog()) {
      WebPage offer = browser.get("/connect/" + link.secret().reveal());
      Consent consent = approver.consent(company.email("zoe"));
      WebPage back = browser.get(Approver.withCode(consent));
      WebPage confirm = browser.follow(back);
      browser.post("/connect/" + link.secret().reveal() + "/report", Map.of(), Map.of());

      for (WebPage page : List.of(offer, back, confirm)) {
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
      }
      assertThat(offer.html().select("a[href^=http], img[src^=http], link[href^=http]")).isEmpty();
      assertThat(back.status()).isEqualTo(303);
      assertThat(back.location()).doesNotContain("code", "state", link.secret().reveal());
      assertThat(confirm.body())
          .doesNotContain(consent.code().reveal(), consent.state().reveal())
          .doesNotContain(link.secret().reveal());
      assertThat(log.text())
          .doesNotContain(link.secret().reveal())
          .doesNotContain(consent.code().reveal())
          .doesNotContain(consent.state().reveal());
    }
  }

  private int exchanges() {
    return world.zoom().script().calls(Operation.EXCHANGE);
  }

  private static void assertSubmitsNothingByItself(WebPage page) {
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("script, meta[http-equiv], [onload], [autofocus]")).isEmpty();
    assertThat(page.header("Refresh")).isEmpty();
    assertThat(page.html().select("form")).allMatch(form -> form.attr("method").equals("post"));
  }
}
