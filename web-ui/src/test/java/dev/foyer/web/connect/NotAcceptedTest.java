package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Approvals that Zoom gave and that come to nothing all the same. */
@InMemoryWeb
class NotAcceptedTest {

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

  @AfterEach
  void mendZoom() {
    world.zoom().script().mend();
  }

  @Test
  void saysThatZoomDidNotTakeTheCode() {
    String state = approver.state();
    assertThat(approver.returns(Approver.CALLBACK + "?code=made-up&state=" + state).heading())
        .isEqualTo("Zoom did not confirm the approval");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void turnsAwayWhoHasNotTheRightsAndRevokesTheGrant() {
    int revocations = world.zoom().script().calls(Operation.REVOKE);
    assertThat(
            approver.returns(Approver.withCode(approver.consent(company.email("iris")))).heading())
        .isEqualTo("Your Zoom role does not allow this");
    assertThat(company.connection()).isEmpty();
    assertThat(company.stillOpen(link)).isTrue();
    assertThat(world.zoom().script().calls(Operation.REVOKE)).isEqualTo(revocations + 1);
    assertThat(world.zoom().lastIssued(company.email("iris"), ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void saysWhenZoomCannotAnswer() {
    Consent consent = approver.consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.EXCHANGE, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("Zoom is not answering");
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void saysWhenOurOwnCredentialsAreWrong() {
    Consent consent = approver.consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.EXCHANGE, new ScriptedAnswer.NotNow(Obstacle.APP_MISCONFIGURED));
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("Zoom is not set up here");
  }

  @Test
  void saysThatZoomDidNotTellWhoApproved() {
    Consent consent = approver.consent(company.email("zoe"));
    world
        .zoom()
        .script()
        .next(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("Zoom did not confirm the approval");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayWhenTheLinkWasRevokedMeanwhile() {
    Consent consent = approver.consent(company.email("zoe"));
    company.revoke(link);
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("The link was closed meanwhile");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayWhenTheCreatorLostTheRoleMeanwhile() {
    Consent consent = approver.consent(company.email("zoe"));
    company.ownerLosesRole();
    assertThat(approver.returns(Approver.withCode(consent)).heading())
        .isEqualTo("The link was closed meanwhile");
    assertThat(company.connection()).isEmpty();
  }

  @Test
  void turnsAwayTheSecondOfTwoZoomAdmins() {
    Approver second = new Approver(world, link, new WebBrowser(port));
    Consent seconds = second.consent(company.stranger());
    Consent firsts = approver.consent(company.email("zoe"));
    approver.returns(Approver.withCode(firsts));
    assertThat(second.returns(Approver.withCode(seconds)).heading())
        .isEqualTo("The link was closed meanwhile");
  }
}
