package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks by who sends a link, who gets hold of one, and who opens one; see the assessment. */
@InMemoryWeb
class AttacksOnTheConnectLinkTest {

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company victim;

  /** A Zoom admin of another account than the victim's. */
  private String outsider;

  private WebBrowser browser;

  @BeforeEach
  void openABrowser() {
    victim = companies.found();
    outsider = companies.found().email("zoe");
    browser = new WebBrowser(port);
  }

  @Test
  @Tag("A1")
  void warnsTheZoomAdminWhomAStrangersOrganizationAsks() {
    Company attacker = companies.foundUnverified();
    ConnectLink link = attacker.link();
    assertThat(browser.get(address(link)).html().select(".warning[role=alert]").text())
        .contains("Nobody has verified");
    assertThat(
            world
                .foyer()
                .onboarding()
                .verifyDomain()
                .handle(
                    new VerifyDomain.Command(
                        attacker.organization().id(),
                        owner(attacker),
                        new EmailDomain(victim.domain()))))
        .isEqualTo(new VerifyDomain.Outcome.NotAllowed(Denial.ONLY_SUPPORT));

    WebPage confirm = approve(link, victim.email("zoe"));

    assertThat(confirm.html().select("#name")).isNotEmpty();
    assertThat(confirm.html().select(".warning").text()).contains("Make sure that you know");
    String action = ApprovalPages.addressOf(attacker.connection().orElseThrow()) + "/confirm";
    assertThat(browser.press(confirm, action).status()).isEqualTo(422);
    assertThat(attacker.connection())
        .get()
        .isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  @Tag("A1")
  void warnsWhereTheAccountIsConnectedToAnotherOrganizationAlready() {
    connected(victim);
    Company attacker = companies.found();

    WebPage confirm = approve(attacker.link(), victim.email("zoe"));

    assertThat(confirm.html().select(".warning[role=alert]").text())
        .contains("is connected to another organization already");
  }

  @Test
  @Tag("A2")
  void usesNoAccountThatNobodyOfTheOrganizationActivated() {
    ConnectLink leaked = victim.link();
    WebPage confirm = approve(leaked, outsider);
    String action = ApprovalPages.addressOf(victim.connection().orElseThrow()) + "/confirm";
    browser.press(confirm, action, Map.of("name", victim.organization().name()));

    OrganizationConnection waiting = victim.connection().orElseThrow();
    assertThat(waiting).isInstanceOf(OrganizationConnection.AwaitingActivation.class);
    var booking = world.book(victim.owner());
    world.runDueJobs();
    assertThat(world.meeting(booking)).isInstanceOf(Meeting.Waiting.class);
    assertThat(waiting.approval().authorizer().email().value()).isEqualTo(outsider);
    assertThat(world.ports().organizationConnections().current(victim.organization().id()))
        .isEmpty();
  }

  @Test
  @Tag("A7")
  void isNotUsedUpByScannersAndPreviews() {
    ConnectLink link = victim.link();
    int calls = world.zoom().script().calls();

    IntStream.range(0, 30)
        .forEach(
            _ -> {
              WebBrowser scanner = new WebBrowser(port);
              assertThat(scanner.get(address(link)).status()).isEqualTo(200);
              assertThat(scanner.head(address(link)).status()).isEqualTo(200);
              for (String button : new String[] {"/continue", "/decline", "/report"}) {
                assertThat(scanner.get(address(link) + button).status()).isEqualTo(404);
              }
            });

    assertThat(world.ports().connectLinks().find(link.organization(), link.id())).contains(link);
    assertThat(world.zoom().script().calls()).isEqualTo(calls);
  }

  @Test
  @Tag("A9")
  void checksEverythingAgainWhenTheConsentComesBack() {
    ConnectLink revoked = victim.link();
    Consent beforeRevoking = approver(revoked).consent(victim.email("zoe"));
    victim.revoke(revoked);
    assertThat(approver(revoked).returns(Approver.withCode(beforeRevoking)).heading())
        .isEqualTo("The link was closed meanwhile");

    ConnectLink orphaned = victim.link();
    Consent beforeDemotion = approver(orphaned).consent(victim.email("zoe"));
    victim.ownerLosesRole();
    assertThat(approver(orphaned).returns(Approver.withCode(beforeDemotion)).heading())
        .isEqualTo("The link was closed meanwhile");

    assertThat(victim.connection()).isEmpty();
    assertThat(world.ports().grants().all())
        .noneMatch(held -> held.key().organization().equals(victim.organization().id()));
  }

  @Test
  @Tag("A10")
  void keepsOneOfTwoZoomAdminsAndRevokesTheOther() {
    ConnectLink link = victim.link();
    Approver second = new Approver(world, link, new WebBrowser(port));
    Consent seconds = second.consent(outsider);
    approve(link, victim.email("zoe"));
    int revocations = world.zoom().script().calls(Operation.REVOKE);

    assertThat(second.returns(Approver.withCode(seconds)).heading())
        .isEqualTo("The link was closed meanwhile");

    assertThat(world.zoom().script().calls(Operation.REVOKE)).isEqualTo(revocations + 1);
    assertThat(victim.connection().orElseThrow().approval().authorizer().email().value())
        .isEqualTo(victim.email("zoe"));
  }

  @Test
  @Tag("A11")
  void movesToAnotherAccountOnlyAfterAnAdminHasConfirmedTheMove() {
    connected(victim);
    OrganizationConnection before = victim.connection().orElseThrow();
    WebPage confirm = approve(reconnectLink(), outsider);
    OrganizationConnection.Pending pending =
        world.ports().organizationConnections().pending(victim.organization().id()).getFirst();
    browser.press(
        confirm,
        ApprovalPages.addressOf(pending) + "/confirm",
        Map.of("name", victim.organization().name()));

    assertThat(
            world
                .foyer()
                .connections()
                .activateConnection()
                .handle(
                    new ActivateConnection.Command(
                        victim.organization().id(), owner(victim), pending.id())))
        .isEqualTo(new ActivateConnection.Outcome.MoveNotConfirmed(before.approval().account()));
    assertThat(victim.connection()).contains(before);
  }

  private ConnectLink reconnectLink() {
    return ((CreateConnectLink.Outcome.Created)
            world
                .foyer()
                .connections()
                .createConnectLink()
                .handle(
                    new CreateConnectLink.Command(
                        victim.organization().id(),
                        owner(victim),
                        victim.owner().id(),
                        ConnectLink.Purpose.RECONNECT,
                        ConnectLink.VALID_FOR_BY_DEFAULT)))
        .link();
  }

  private void connected(Company company) {
    WebBrowser zoes = new WebBrowser(port);
    Approver approver = new Approver(world, company.link(), zoes);
    approver.returns(Approver.withCode(approver.consent(company.email("zoe"))));
    String address = ApprovalPages.addressOf(company.connection().orElseThrow());
    zoes.press(zoes.get(address), address + "/confirm");
  }

  private WebPage approve(ConnectLink link, String zoomUser) {
    Approver approver = approver(link);
    return approver.returns(Approver.withCode(approver.consent(zoomUser)));
  }

  private Approver approver(ConnectLink link) {
    return new Approver(world, link, browser);
  }

  private static Actor owner(Company company) {
    return new Actor.AMember(company.owner().id());
  }

  private static String address(ConnectLink link) {
    return "/connect/" + link.secret().reveal();
  }
}
