package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The return from Zoom, and whatever else may come along at its address. */
@InMemoryWeb
class ZoomCallbacksTest {

  private static final String CALLBACK = "/zoom/callback/organization";

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

  @AfterEach
  void mendZoom() {
    world.zoom().script().mend();
  }

  private URI consentPage(WebBrowser of) {
    String address = "/connect/" + link.secret().reveal();
    return URI.create(of.press(of.get(address), address + "/continue").location());
  }

  private Consent consent(String email) {
    return world.zoom().consent(email, consentPage(browser));
  }

  private static String withCode(Consent consent) {
    return CALLBACK + "?code=" + consent.code().reveal() + "&state=" + consent.state().reveal();
  }

  private static String stateOf(URI consentPage) {
    return consentPage.getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
  }

  /** Where it led, which must be an address that tells nothing. */
  private WebPage returns(WebBrowser to, String address) {
    WebPage sent = to.get(address);
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.body()).isEmpty();
    assertThat(sent.location()).doesNotContain("?", "code=", "state=");
    return to.follow(sent);
  }

  @Test
  void leadsToTheConfirmation() {
    WebPage page = returns(browser, withCode(consent(company.email("zoe"))));
    assertThat(page.heading()).isEqualTo("Are these the right two?");
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void countsOnce() {
    String address = withCode(consent(company.email("zoe")));
    returns(browser, address);
    int exchanges = world.zoom().script().calls(Operation.EXCHANGE);
    assertThat(returns(browser, address).heading()).isEqualTo("This was done before");
    assertThat(world.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(exchanges);
    assertThat(company.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void resumesWhereTheLinkIsOpenedAgainInThatBrowser() {
    returns(browser, withCode(consent(company.email("zoe"))));
    WebPage resumed = browser.get("/connect/" + link.secret().reveal());
    assertThat(resumed.status()).isEqualTo(303);
    assertThat(browser.follow(resumed).heading()).isEqualTo("Are these the right two?");
    WebPage elsewhere = new WebBrowser(port).get("/connect/" + link.secret().reveal());
    assertThat(elsewhere.status()).isEqualTo(410);
    assertThat(elsewhere.heading()).isEqualTo("This link has been used");
  }

  @Test
  void neverExchangesACodeWithoutAState() {
    consentPage(browser);
    int exchanges = world.zoom().script().calls(Operation.EXCHANGE);
    assertThat(returns(browser, CALLBACK + "?code=c0de").heading())
        .isEqualTo("Nothing was started here");
    assertThat(returns(browser, CALLBACK + "?code=c0de&state=").heading())
        .isEqualTo("Nothing was started here");
    assertThat(returns(browser, CALLBACK).heading()).isEqualTo("Nothing was started here");
    assertThat(world.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(exchanges);
  }

  @Test
  void refusesAForgedState() {
    Consent consent = consent(company.email("zoe"));
    assertThat(
            returns(browser, CALLBACK + "?state=forged&code=" + consent.code().reveal()).heading())
        .isEqualTo("Nothing was started here");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void refusesAnotherBrowsersState() {
    Consent consent = consent(company.email("zoe"));
    WebBrowser victim = new WebBrowser(port);
    assertThat(returns(victim, withCode(consent)).heading())
        .isEqualTo("Started in another browser");
    consentPage(victim);
    assertThat(returns(victim, withCode(consent)).heading())
        .isEqualTo("Started in another browser");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void refusesAStateOfTheOtherApp() {
    Consent consent = consent(company.email("zoe"));
    WebPage page =
        returns(
            browser,
            "/zoom/callback/personal?code=%s&state=%s"
                .formatted(consent.code().reveal(), consent.state().reveal()));
    assertThat(page.heading()).isEqualTo("Nothing was started here");
    assertThat(page.html().select("main a").attr("href")).isEqualTo("/integrations/zoom/mine");
  }

  @Test
  void refusesAnExpiredState() {
    Consent consent = consent(company.email("zoe"));
    world.clock().advance(Duration.ofMinutes(30));
    assertThat(returns(browser, withCode(consent)).heading()).isEqualTo("That took too long");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void saysThatConsentWasDeclined() {
    String state = stateOf(consentPage(browser));
    assertThat(returns(browser, CALLBACK + "?error=access_denied&state=" + state).heading())
        .isEqualTo("Not approved at Zoom");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void takesAnErrorForOneEvenWithACode() {
    Consent consent = consent(company.email("zoe"));
    assertThat(returns(browser, withCode(consent) + "&error=access_denied").heading())
        .isEqualTo("Not approved at Zoom");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void takesAReturnWithoutCodeForDeclined() {
    String state = stateOf(consentPage(browser));
    assertThat(returns(browser, CALLBACK + "?state=" + state).heading())
        .isEqualTo("Not approved at Zoom");
  }

  @Test
  void saysThatZoomDidNotTakeTheCode() {
    String state = stateOf(consentPage(browser));
    assertThat(returns(browser, CALLBACK + "?code=made-up&state=" + state).heading())
        .isEqualTo("Zoom did not confirm the approval");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void turnsAwayWhoHasNotTheRightsAndRevokesTheGrant() {
    int revocations = world.zoom().script().calls(Operation.REVOKE);
    assertThat(returns(browser, withCode(consent(company.email("iris")))).heading())
        .isEqualTo("Your Zoom role does not allow this");
    assertThat(company.connection()).isEmpty();
    assertThat(company.stillOpen(link)).isTrue();
    assertThat(world.zoom().script().calls(Operation.REVOKE)).isEqualTo(revocations + 1);
    assertThat(world.zoom().lastIssued(company.email("iris"), ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void saysWhenZoomCannotAnswer() {
    Consent consent = consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.EXCHANGE, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    assertThat(returns(browser, withCode(consent)).heading()).isEqualTo("Zoom is not answering");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void saysWhenOurOwnCredentialsAreWrong() {
    Consent consent = consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.EXCHANGE, new ScriptedAnswer.NotNow(Obstacle.APP_MISCONFIGURED));
    assertThat(returns(browser, withCode(consent)).heading()).isEqualTo("Zoom is not set up here");
  }

  @Test
  void saysThatZoomDidNotTellWhoApproved() {
    Consent consent = consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    assertThat(returns(browser, withCode(consent)).heading())
        .isEqualTo("Zoom did not confirm the approval");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayWhenTheLinkWasRevokedMeanwhile() {
    Consent consent = consent(company.email("zoe"));
    company.revoke(link);
    assertThat(returns(browser, withCode(consent)).heading())
        .isEqualTo("The link was closed meanwhile");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayWhenTheCreatorLostTheRoleMeanwhile() {
    Consent consent = consent(company.email("zoe"));
    company.ownerLosesRole();
    assertThat(returns(browser, withCode(consent)).heading())
        .isEqualTo("The link was closed meanwhile");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayTheSecondOfTwoZoomAdmins() {
    WebBrowser second = new WebBrowser(port);
    Consent seconds = world.zoom().consent(company.stranger(), consentPage(second));
    Consent firsts = consent(company.email("zoe"));
    returns(browser, withCode(firsts));
    assertThat(returns(second, withCode(seconds)).heading())
        .isEqualTo("The link was closed meanwhile");
  }

  @Test
  void hasPagesForItsResultsOnly() {
    assertThat(browser.get("/connect/result/made-up").status()).isEqualTo(404);
    assertThat(browser.get("/connect/result/mine-link-closed").status()).isEqualTo(404);
    assertThat(browser.get("/zoom/callback/other").status()).isEqualTo(404);
    assertThat(browser.get("/zoom/callback/other").heading()).isEqualTo("There is nothing here");
  }
}
