package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("BR-06")
class BothSidesAgreeTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String NORA = "nora@northwind.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final ConnectLink link = rig.connectLink(acme);
  private final Browser theirs = rig.browser();

  @Test
  void connectsTheCreatorInTheSameBrowserOnReturn() {
    OrganizationConnection.Living active =
        Expected.outcome(
                CompleteAuthorization.Outcome.Connected.class,
                theirs.approvesAs(acme.owner(), NORA, link))
            .connection();

    assertThat(current()).isEqualTo(active);
    assertThat(active.approval().account().name()).isEqualTo("Northwind Traders");
    assertThat(rig.journal(acme))
        .endsWith(EntryKind.CONNECTION_APPROVED, EntryKind.CONNECTION_ACTIVATED);
  }

  @Test
  void asksEverybodyElseToConfirm() {
    assertThat(theirs.approvesAs(acme.member("bruno"), ZOE, link))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
    assertThat(rig.ports().organizationConnections().current(acme.id())).isEmpty();
  }

  @Test
  void isActiveOnConfirmationByAnAdminOfAVerifiedDomain() {
    OrganizationConnection approved = approvedBy(ZOE);

    assertThat(shown(approved).nameToType()).isFalse();
    assertThat(theirs.confirms(approved, ""))
        .isInstanceOf(ConfirmConnection.Outcome.Connected.class);

    assertThat(current().id()).isEqualTo(approved.id());
    assertThat(rig.journal(acme))
        .endsWith(
            EntryKind.CONNECTION_APPROVED,
            EntryKind.CONNECTION_CONFIRMED,
            EntryKind.CONNECTION_ACTIVATED);
  }

  @Test
  void asksAnAdminOfAnotherDomainForTheOrganizationsName() {
    OrganizationConnection approved = approvedBy(NORA);

    assertThat(shown(approved).nameToType()).isTrue();
    for (String wrong : List.of("", "Acme", "Acme Corporation!", "Northwind Traders")) {
      assertThat(theirs.confirms(approved, wrong))
          .isEqualTo(new ConfirmConnection.Outcome.NameDiffers());
    }
    assertThat(stored(approved)).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECTION_APPROVED);

    assertThat(theirs.confirms(approved, "  acme CORPORATION "))
        .isInstanceOf(ConfirmConnection.Outcome.ActivationNeeded.class);
  }

  @Test
  void letsTheOrganizationActivate() {
    OrganizationConnection confirmed = confirmedBy(NORA);
    assertThat(rig.ports().organizationConnections().current(acme.id())).isEmpty();

    assertThat(activate(confirmed)).isInstanceOf(ActivateConnection.Outcome.Activated.class);

    assertThat(current().id()).isEqualTo(confirmed.id());
    assertThat(activate(confirmed)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
    assertThat(reject(confirmed)).isEqualTo(new RejectConnection.Outcome.NotOpen());
    assertThat(theirs.withdraws(confirmed)).isEqualTo(new WithdrawApproval.Outcome.NotOpen());
  }

  @Test
  void letsNobodyActivateWhatWasNotConfirmed() {
    OrganizationConnection approved = approvedBy(NORA);

    assertThat(activate(approved)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
  }

  @Test
  void letsTheOrganizationReject() {
    OrganizationConnection confirmed = confirmedBy(NORA);

    assertThat(reject(confirmed))
        .isEqualTo(new RejectConnection.Outcome.Rejected(new EndGrant.Outcome.Revoked()));

    assertEnded(confirmed, EndReason.REJECTED, NORA);
    assertThat(activate(confirmed)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
  }

  @Test
  void letsTheZoomAdminWithdrawInTheSameBrowser() {
    OrganizationConnection confirmed = confirmedBy(NORA);
    assertThat(rig.browser().withdraws(confirmed))
        .isEqualTo(new WithdrawApproval.Outcome.NotOpen());

    assertThat(theirs.withdraws(confirmed))
        .isEqualTo(new WithdrawApproval.Outcome.Withdrawn(new EndGrant.Outcome.Revoked()));

    assertEnded(confirmed, EndReason.WITHDRAWN, NORA);
  }

  @Test
  void showsAnApprovalToNoOtherBrowser() {
    OrganizationConnection approved = approvedBy(ZOE);
    Browser stranger = rig.browser();

    assertThat(stranger.looksAt(approved)).isEqualTo(new ShowApproval.Outcome.Unknown());
    assertThat(stranger.confirms(approved, acme.name()))
        .isEqualTo(new ConfirmConnection.Outcome.NotOpen());
    assertThat(stranger.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Closed.class);
    assertThat(stored(approved)).isEqualTo(approved);
  }

  @Test
  void keepsAConfirmationThatComesAfterAnothersForTheOrganizationToDecide() {
    OrganizationConnection first = approvedBy(ZOE);
    Browser second = rig.browser();
    OrganizationConnection late =
        Expected.outcome(
                CompleteAuthorization.Outcome.ConfirmationNeeded.class,
                second.approves("aron@acme.example", rig.connectLink(acme)))
            .connection();
    theirs.confirms(first, "");

    assertThat(second.confirms(late, ""))
        .isInstanceOf(ConfirmConnection.Outcome.ActivationNeeded.class);

    assertThat(current().id()).isEqualTo(first.id());
    assertThat(stored(late)).isInstanceOf(OrganizationConnection.AwaitingActivation.class);
    assertThat(activate(late)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECTION_CONFIRMED);
  }

  private OrganizationConnection approvedBy(String zoomAdmin) {
    return Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            theirs.approves(zoomAdmin, link))
        .connection();
  }

  private OrganizationConnection confirmedBy(String zoomAdmin) {
    return Expected.outcome(
            ConfirmConnection.Outcome.ActivationNeeded.class,
            theirs.confirms(approvedBy(zoomAdmin), acme.name()))
        .connection();
  }

  private ActivateConnection.Outcome activate(OrganizationConnection connection) {
    return rig.foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(acme.id(), acme.as("bruno"), connection.id()));
  }

  private RejectConnection.Outcome reject(OrganizationConnection connection) {
    return rig.foyer()
        .connections()
        .rejectConnection()
        .handle(new RejectConnection.Command(acme.id(), acme.as("bruno"), connection.id()));
  }

  private ShowApproval.Outcome.Shown shown(OrganizationConnection approved) {
    return Expected.outcome(ShowApproval.Outcome.Shown.class, theirs.looksAt(approved));
  }

  private OrganizationConnection stored(OrganizationConnection connection) {
    return rig.ports().organizationConnections().find(acme.id(), connection.id()).orElseThrow();
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private void assertEnded(OrganizationConnection connection, EndReason why, String authorizer) {
    assertThat(stored(connection))
        .isInstanceOfSatisfying(
            OrganizationConnection.Ended.class, ended -> assertThat(ended.reason()).isEqualTo(why));
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(authorizer, ZoomApp.ORGANIZATION)).isEmpty();
  }
}
