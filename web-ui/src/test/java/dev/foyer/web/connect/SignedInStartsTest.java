package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import dev.foyer.core.scripted.Consent;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** From the views to Zoom and back, as a signed-in member. */
@InMemoryWeb
class SignedInStartsTest {

  private static final String PASSWORD = "correct horse battery";
  private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
  private static final String AUTHORIZE = "/integrations/zoom/authorize";
  private static final String MINE = "/integrations/zoom/mine/authorize";

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @Autowired private PasswordEncoder encoder;
  @LocalServerPort private int port;

  private Company company;
  private WebBrowser browser;

  @BeforeEach
  void openABrowser() {
    company = companies.found();
    browser = new WebBrowser(port);
  }

  private void signIn(Member member) {
    company.password(member, encoder.encode(PASSWORD));
    browser.post(
        "/sign-in", Map.of("username", member.email().value(), "password", PASSWORD), OWN_PAGE);
  }

  private WebPage press(String address) {
    String token = browser.get("/").html().select("meta[name=_csrf]").attr("content");
    return browser.post(address, Map.of("_csrf", token), OWN_PAGE);
  }

  private WebPage returns(String callback, Consent consent) {
    return browser.get(
        "%s?code=%s&state=%s"
            .formatted(callback, consent.code().reveal(), consent.state().reveal()));
  }

  private Member mia() {
    company.organization().with("Mia Meyer", company.email("mia"), Role.MEMBER);
    return company.organization().member("mia");
  }

  @Test
  void connectsTheCreatorOnReturn() {
    company.link();
    signIn(company.owner());
    URI consentPage = URI.create(press(AUTHORIZE).location());
    WebPage back =
        returns(
            "/zoom/callback/organization", world.zoom().consent(company.email("zoe"), consentPage));
    assertThat(back.location()).isEqualTo("/integrations/zoom");
    assertThat(company.connection()).get().isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void letsAnotherAdminConfirm() {
    company.link();
    company.organization().with("Bea Brown", company.email("bea"), Role.ADMIN);
    signIn(company.organization().member("bea"));
    URI consentPage = URI.create(press(AUTHORIZE).location());
    WebPage back =
        returns(
            "/zoom/callback/organization", world.zoom().consent(company.email("zoe"), consentPage));
    assertThat(back.location()).startsWith("/connect/approvals/");
  }

  @Test
  void reconnectsThroughTheLinkOfThatPurpose() {
    world.approve(company.organization(), ConnectLink.Purpose.CONNECT, company.email("zoe"));
    world.connectLink(company.organization(), ConnectLink.Purpose.RECONNECT);
    signIn(company.owner());
    URI consentPage = URI.create(press(AUTHORIZE + "?purpose=RECONNECT").location());
    WebPage back =
        returns(
            "/zoom/callback/organization", world.zoom().consent(company.stranger(), consentPage));
    assertThat(back.location()).isEqualTo("/integrations/zoom");
    assertThat(company.connection().orElseThrow().approval().authorizer().email().value())
        .isEqualTo(company.stranger());
  }

  @Test
  void staysWhereThePurposeHasNoLinkOrIsUnknown() {
    company.link();
    signIn(company.owner());
    assertThat(press(AUTHORIZE + "?purpose=STANDBY").location()).isEqualTo("/integrations/zoom");
    assertThat(press(AUTHORIZE + "?purpose=THEFT").status()).isEqualTo(400);
  }

  @Test
  void staysWhereThereIsNoOpenLink() {
    signIn(company.owner());
    assertThat(press(AUTHORIZE).location()).isEqualTo("/integrations/zoom");
    company.revoke(company.link());
    assertThat(press(AUTHORIZE).location()).isEqualTo("/integrations/zoom");
  }

  @Test
  void refusesMembersWhoAreNoAdmins() {
    company.link();
    signIn(mia());
    WebPage refused = press(AUTHORIZE);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.heading()).isEqualTo("That was not accepted");
  }

  @Test
  void connectsAPersonalZoom() {
    Member mia = mia();
    signIn(mia);
    URI consentPage = URI.create(press(MINE).location());
    Consent consent = world.zoom().consent(company.email("mia"), consentPage);
    assertThat(returns("/zoom/callback/personal", consent).location())
        .isEqualTo("/integrations/zoom/mine");
    assertThat(world.ports().personalConnections().of(mia.organization(), mia.id())).isPresent();
    WebPage again = returns("/zoom/callback/personal", consent);
    assertThat(browser.follow(again).heading()).isEqualTo("This was done before");
  }

  @Test
  void tellsAMemberThatConsentWasDeclined() {
    signIn(mia());
    String state = press(MINE).location().replaceFirst(".*state=([^&]+).*", "$1");
    WebPage back = browser.get("/zoom/callback/personal?error=access_denied&state=" + state);
    assertThat(back.location()).isEqualTo("/connect/result/mine-declined-at-zoom");
    assertThat(browser.follow(back).heading()).isEqualTo("Not approved at Zoom");
  }

  @Test
  void tellsWhoWasRemovedMeanwhile() {
    Member mia = mia();
    signIn(mia);
    URI consentPage = URI.create(press(MINE).location());
    Consent consent = world.zoom().consent(company.email("mia"), consentPage);
    world.members().remove(mia);
    assertThat(browser.follow(returns("/zoom/callback/personal", consent)).heading())
        .isEqualTo("You are not a member any more");
  }

  @Test
  void beginsNothingWithoutTheFormsToken() {
    company.link();
    signIn(company.owner());
    assertThat(browser.post(AUTHORIZE, Map.of(), OWN_PAGE).status()).isEqualTo(403);
    assertThat(browser.post(MINE, Map.of("_csrf", "forged"), OWN_PAGE).status()).isEqualTo(403);
  }

  @Test
  void beginsNothingForWhoIsNotSignedIn() {
    String token = browser.get("/sign-in").html().select("meta[name=_csrf]").attr("content");
    assertThat(browser.post(AUTHORIZE, Map.of("_csrf", token), OWN_PAGE).location())
        .isEqualTo("/sign-in");
    assertThat(browser.cookies()).doesNotContainKey("__Host-foyer-connect");
  }
}
