package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.scripted.Consent;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Zoom admin's confirmation, and what the page tells afterwards. */
@InMemoryWeb
class ApprovalPagesTest {

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company company;
  private WebBrowser browser;

  @BeforeEach
  void openABrowser() {
    company = companies.found();
    browser = new WebBrowser(port);
  }

  /** Through link, Zoom and callback; the answer is the approval's address. */
  private String approvedBy(String email) {
    ConnectLink link = company.link();
    String address = "/connect/" + link.secret().reveal();
    URI consentPage =
        URI.create(browser.press(browser.get(address), address + "/continue").location());
    Consent consent = world.zoom().consent(email, consentPage);
    return browser
        .get(
            "/zoom/callback/organization?code=%s&state=%s"
                .formatted(consent.code().reveal(), consent.state().reveal()))
        .location();
  }

  private OrganizationConnection connection() {
    return company.connection().orElseThrow();
  }

  private Actor owner() {
    return new Actor.AMember(company.owner().id());
  }

  @Test
  void namesBothSides() {
    WebPage page = browser.get(approvedBy(company.email("zoe")));
    assertThat(page.text())
        .contains(company.organization().name(), company.domain())
        .contains("Zoom of " + company.domain(), "Zoe Zimmer", company.email("zoe"), "Owner")
        .doesNotContain("Type the name", "??");
  }

  @Test
  void connectsOnceTheAdminOfAVerifiedDomainConfirms() {
    String address = approvedBy(company.email("zoe"));
    WebPage confirmed = browser.press(browser.get(address), address + "/confirm");
    assertThat(confirmed.status()).isEqualTo(303);
    assertThat(browser.follow(confirmed).heading()).isEqualTo("Connected");
    assertThat(connection()).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void wantsTheNameFromAStranger() {
    String address = approvedBy(company.stranger());
    WebPage page = browser.get(address);
    assertThat(page.html().select("label[for=name]").text()).startsWith("Type the name");
    WebPage refused = browser.press(page, address + "/confirm", Map.of("name", "Somebody <else>"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#name").val()).isEqualTo("Somebody <else>");
    assertThat(refused.html().select("#name-hint.error").text())
        .isEqualTo("That is not the name of the organization.");
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void waitsForTheOrganizationAfterAStranger() {
    String address = approvedBy(company.stranger());
    WebPage confirmed =
        browser.press(
            browser.get(address),
            address + "/confirm",
            Map.of("name", company.organization().name()));
    assertThat(browser.follow(confirmed).heading()).startsWith("Confirmed.");
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingActivation.class);
    world
        .foyer()
        .connections()
        .activateConnection()
        .handle(
            new ActivateConnection.Command(
                company.organization().id(), owner(), connection().id()));
    assertThat(browser.get(address).heading()).isEqualTo("Connected");
  }

  @Test
  void tellsThatTheOrganizationRejected() {
    String address = approvedBy(company.stranger());
    browser.press(
        browser.get(address), address + "/confirm", Map.of("name", company.organization().name()));
    world
        .foyer()
        .connections()
        .rejectConnection()
        .handle(
            new RejectConnection.Command(company.organization().id(), owner(), connection().id()));
    assertThat(browser.get(address).heading()).isEqualTo("Not accepted");
  }

  @Test
  void takesTheApprovalBack() {
    String address = approvedBy(company.email("zoe"));
    WebPage page = browser.get(address);
    assertThat(browser.follow(browser.press(page, address + "/withdraw")).heading())
        .isEqualTo("Withdrawn");
    assertThat(browser.follow(browser.press(page, address + "/withdraw")).heading())
        .isEqualTo("There is nothing to confirm any more");
    assertThat(browser.follow(browser.press(page, address + "/confirm")).heading())
        .isEqualTo("There is nothing to confirm any more");
  }

  @Test
  void showsNothingToAnotherBrowser() {
    String address = approvedBy(company.email("zoe"));
    WebBrowser other = new WebBrowser(port);
    assertThat(other.get(address).status()).isEqualTo(404);
    assertThat(other.get(address).text()).doesNotContain(company.domain());
  }

  @Test
  void takesNoConfirmationFromAnotherBrowser() {
    String address = approvedBy(company.email("zoe"));
    WebBrowser other = new WebBrowser(port);
    WebPage page = other.get("/connect/" + companies.found().link().secret().reveal());
    String form = page.html().select("form").getFirst().attr("action");
    WebPage answer =
        other.post(
            address + "/confirm", page.hiddenFields(form), Map.of("Sec-Fetch-Site", "same-origin"));
    assertThat(other.follow(answer).heading()).isEqualTo("There is nothing to confirm any more");
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void confirmsNothingWithoutTheFormsToken() {
    String address = approvedBy(company.email("zoe"));
    assertThat(browser.post(address + "/confirm", Map.of(), Map.of()).status()).isEqualTo(403);
    assertThat(browser.get(address + "/confirm").status()).isEqualTo(404);
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void takesNoConfirmationAfterSevenDays() {
    String address = approvedBy(company.email("zoe"));
    WebPage page = browser.get(address);
    world.clock().advance(Duration.ofDays(7));
    assertThat(browser.follow(browser.press(page, address + "/confirm")).heading())
        .isEqualTo("There is nothing to confirm any more");
    world.runDueJobs();
    assertThat(browser.get(address).heading()).isEqualTo("The time is over");
  }

  @Test
  void knowsNoAddressThatIsNone() {
    assertThat(browser.get("/connect/approvals/x/y").status()).isEqualTo(404);
    assertThat(
            browser
                .get(
                    "/connect/approvals/00000000-0000-0000-0000-000000000000/00000000-0000-0000-0000-000000000000")
                .heading())
        .isEqualTo("This approval can’t be shown here");
  }
}
