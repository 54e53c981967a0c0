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
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The return from Zoom, and whatever else may come along at its address. */
@InMemoryWeb
class ZoomCallbacksTest {

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
  void leadsToTheConfirmation() {
    WebPage page = approver.returns(Approver.withCode(approver.consent(company.email("zoe"))));
    assertThat(page.heading()).isEqualTo("Are these the right two?");
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void countsOnce() {
    String address = Approver.withCode(approver.consent(company.email("zoe")));
    approver.returns(address);
    int exchanges = world.zoom().script().calls(Operation.EXCHANGE);
    assertThat(approver.returns(address).heading()).isEqualTo("This was done before");
    assertThat(world.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(exchanges);
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void resumesWhereTheLinkIsOpenedAgainInThatBrowser() {
    approver.returns(Approver.withCode(approver.consent(company.email("zoe"))));
    WebPage resumed = browser.get("/connect/" + link.secret().reveal());
    assertThat(resumed.status()).isEqualTo(303);
    assertThat(browser.follow(resumed).heading()).isEqualTo("Are these the right two?");
    WebPage elsewhere = new WebBrowser(port).get("/connect/" + link.secret().reveal());
    assertThat(elsewhere.status()).isEqualTo(410);
    assertThat(elsewhere.heading()).isEqualTo("This link has been used");
  }

  @Test
  void neverExchangesACodeWithoutAState() {
    approver.consentPage();
    int exchanges = world.zoom().script().calls(Operation.EXCHANGE);
    assertThat(approver.returns(Approver.CALLBACK + "?code=c0de").heading())
        .isEqualTo("Nothing was started here");
    assertThat(approver.returns(Approver.CALLBACK + "?code=c0de&state=").heading())
        .isEqualTo("Nothing was started here");
    assertThat(approver.returns(Approver.CALLBACK).heading()).isEqualTo("Nothing was started here");
    assertThat(world.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(exchanges);
  }

  @Test
  void refusesAForgedState() {
    Consent consent = approver.consent(company.email("zoe"));
    assertThat(
            approver
                .returns(Approver.CALLBACK + "?state=forged&code=" + consent.code().reveal())
                .heading())
        .isEqualTo("Nothing was started here");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void refusesAnotherBrowsersState() {
    Consent consent = approver.consent(company.email("zoe"));
    Approver victim = new Approver(world, link, new WebBrowser(port));
    assertThat(victim.returns(Approver.withCode(consent)).heading())
        .isEqualTo("Started in another browser");
    victim.consentPage();
    assertThat(victim.returns(Approver.withCode(consent)).heading())
        .isEqualTo("Started in another browser");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void refusesAStateOfTheOtherApp() {
    Consent consent = approver.consent(company.email("zoe"));
    WebPage page =
        approver.returns(
            "/zoom/callback/personal?code=%s&state=%s"
                .formatted(consent.code().reveal(), consent.state().reveal()));
    assertThat(page.heading()).isEqualTo("Nothing was started here");
    assertThat(page.html().select("main a").attr("href")).isEqualTo("/integrations/zoom/mine");
  }

  @Test
  void refusesAnExpiredState() {
    Consent consent = approver.consent(company.email("zoe"));
    world.clock().advance(Duration.ofMinutes(30));
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("That took too long");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void saysThatConsentWasDeclined() {
    String state = approver.state();
    assertThat(
            approver.returns(Approver.CALLBACK + "?error=access_denied&state=" + state).heading())
        .isEqualTo("Not approved at Zoom");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void takesAnErrorForOneEvenWithACode() {
    Consent consent = approver.consent(company.email("zoe"));
    assertThat(approver.returns(Approver.withCode(consent) + "&error=access_denied").heading())
        .isEqualTo("Not approved at Zoom");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void takesAReturnWithoutCodeForDeclined() {
    String state = approver.state();
    assertThat(approver.returns(Approver.CALLBACK + "?state=" + state).heading())
        .isEqualTo("Not approved at Zoom");
  }

  @Test
  void hasPagesForItsResultsOnly() {
    assertThat(browser.get("/connect/result/made-up").status()).isEqualTo(404);
    assertThat(browser.get("/connect/result/mine-link-closed").status()).isEqualTo(404);
    assertThat(browser.get("/zoom/callback/other").status()).isEqualTo(404);
    assertThat(browser.get("/zoom/callback/other").heading()).isEqualTo("There is nothing here");
  }
}
