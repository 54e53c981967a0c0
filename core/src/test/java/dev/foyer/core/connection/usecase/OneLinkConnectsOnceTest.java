package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Consent;
import org.junit.jupiter.api.Test;

@Rule("BR-04")
class OneLinkConnectsOnceTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String NORA = "nora@northwind.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final ConnectLink link = rig.connectLink(acme);
  private final Browser zoes = rig.browser();
  private final Browser others = rig.browser();

  @Test
  void turnsTheSecondAdminOfAnotherAccountAwayAndRevokes() {
    Consent second = others.consents(NORA, link);
    Expected.outcome(
        CompleteAuthorization.Outcome.ConfirmationNeeded.class, zoes.approves(ZOE, link));

    assertThat(turnedAway(others.returns(second))).isEqualTo(new TurnedAway.LinkClosed());

    assertThat(rig.zoom().lastIssued(NORA, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();
    assertThat(rig.ports().grants().all()).hasSize(1);
  }

  @Test
  @Rule("BR-08")
  void turnsTheSecondAdminOfTheSameAccountAwayWithoutRevoking() {
    Consent second = others.consents("aron@acme.example", link);
    zoes.approves(ZOE, link);

    assertThat(turnedAway(others.returns(second))).isEqualTo(new TurnedAway.LinkClosed());

    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();
    assertThat(rig.ports().journal().all(acme.id()).getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.APPROVAL_TURNED_AWAY);
              assertThat(entry.after()).isEqualTo(Facts.of("revoked", false));
            });
  }

  @Test
  void turnsAnApprovalAwayThatComesAfterTheOrganizationGotConnected() {
    zoes.approves(ZOE, link);
    ConnectLink next = rig.connectLink(acme);
    Consent late = others.consents(NORA, next);
    zoes.confirms(pending(), "");

    assertThat(turnedAway(others.returns(late))).isEqualTo(new TurnedAway.AlreadyConnected());
    assertThat(rig.zoom().lastIssued(NORA, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.ports().grants().all()).hasSize(1);
  }

  @Test
  void isNotOfferedWhileConnected() {
    zoes.approves(ZOE, link);
    zoes.confirms(pending(), "");

    assertThat(create()).isInstanceOf(CreateConnectLink.Outcome.AlreadyConnected.class);
  }

  @Test
  void isWorthNothingOnceItsCreatorIsNoAdminAnyMore() {
    Consent consent = zoes.consents(ZOE, link);
    rig.members().giveRole(acme.owner(), Role.MEMBER);

    assertThat(zoes.opens(link)).isInstanceOf(OpenConnectLink.Outcome.CreatorNoLongerAdmin.class);
    assertThat(others.starts(link)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(turnedAway(zoes.returns(consent))).isEqualTo(new TurnedAway.LinkClosed());
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.ports().grants().all()).isEmpty();
  }

  @Test
  void isWorthNothingOnceItsCreatorHasLeft() {
    Consent consent = zoes.consentsAs(acme.owner(), ZOE, link);
    rig.members().remove(acme.owner());

    assertThat(zoes.opens(link)).isInstanceOf(OpenConnectLink.Outcome.CreatorNoLongerAdmin.class);
    assertThat(turnedAway(zoes.returns(consent))).isEqualTo(new TurnedAway.LinkClosed());
  }

  @Test
  void makesRoomForANewOneOnceItsCreatorIsNoAdminAnyMore() {
    rig.members().giveRole(acme.owner(), Role.MEMBER);

    assertThat(create()).isInstanceOf(CreateConnectLink.Outcome.Created.class);

    rig.members().giveRole(acme.owner(), Role.OWNER);
    assertThat(zoes.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Closed.class);
    assertThat(rig.journal(acme))
        .endsWith(EntryKind.CONNECT_LINK_REVOKED, EntryKind.CONNECT_LINK_CREATED);
  }

  private CreateConnectLink.Outcome create() {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                acme.id(),
                acme.as("bruno"),
                acme.member("bruno").id(),
                ConnectLink.Purpose.CONNECT,
                ConnectLink.VALID_FOR_BY_DEFAULT));
  }

  private dev.foyer.core.connection.OrganizationConnection pending() {
    return rig.ports().organizationConnections().pending(acme.id()).getFirst();
  }

  private static TurnedAway turnedAway(CompleteAuthorization.Outcome outcome) {
    return Expected.outcome(CompleteAuthorization.Outcome.NotAccepted.class, outcome).why();
  }
}
