package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-08")
class SharedAccountStaysConnectedTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String ARON = "aron@acme.example";
  private static final String GRACE = "grace@mail.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final SampleOrganization umbrella =
      rig.found("Umbrella", "Uma Urban", "uma@umbrella.example")
          .with("Ugo Uva", "ugo@umbrella.example", Role.MEMBER)
          .verified("umbrella.example");
  private OrganizationConnection.Active first;

  @BeforeEach
  void connectTheFirst() {
    first = rig.connectOrganization(acme);
  }

  @Test
  void letsASecondOrganizationOnTheAccountWaitForActivation() {
    CompleteAuthorization.Outcome outcome =
        rig.browser().approvesAs(umbrella.owner(), ARON, rig.connectLink(umbrella));

    assertThat(outcome).isInstanceOf(CompleteAuthorization.Outcome.ActivationNeeded.class);
    assertThat(rig.journal(acme)).doesNotContain(EntryKind.ACCOUNT_SHARED);
  }

  @Test
  void letsItWaitEvenIfTheDomainIsVerified() {
    rig.zoom().people().change(ARON, aron -> aron.withEmail("aron@umbrella.example"));
    Browser arons = rig.browser();

    assertThat(
            arons.confirms(
                approved(arons.approves("aron@umbrella.example", rig.connectLink(umbrella))), ""))
        .isInstanceOf(ConfirmConnection.Outcome.ActivationNeeded.class);
  }

  @Test
  void tellsTheFirstWhenTheSecondIsActivated() {
    connectTheSecond();

    assertThat(rig.ports().journal().all(acme.id()).getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.ACCOUNT_SHARED);
              assertThat(entry.after())
                  .isEqualTo(Facts.of("account", first.approval().account().id()));
            });
  }

  @Test
  void erasesOnlyItsOwnCopyOnDisconnect() {
    OrganizationConnection.Active second = connectTheSecond();

    assertThat(rig.disconnect(umbrella).grant()).isEqualTo(new EndGrant.Outcome.ErasedOnly());

    assertThat(rig.journal(umbrella))
        .endsWith(EntryKind.CONNECTION_DISCONNECTED, EntryKind.GRANT_ERASED_ONLY);
    assertErased(second.grant());
    assertTheFirstStillWorks();
  }

  @Test
  void revokesWhenTheLastOneDisconnects() {
    connectTheSecond();
    rig.disconnect(umbrella);

    assertThat(rig.disconnect(acme).grant()).isEqualTo(new EndGrant.Outcome.Revoked());

    assertThat(rig.journal(acme)).endsWith(EntryKind.GRANT_REVOKED);
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.zoom().lastIssued(ARON, ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void erasesOnlyItsOwnCopyOnRejecting() {
    OrganizationConnection pending = pendingSecond();

    assertThat(
            rig.foyer()
                .connections()
                .rejectConnection()
                .handle(
                    new RejectConnection.Command(umbrella.id(), umbrella.as("uma"), pending.id())))
        .isEqualTo(new RejectConnection.Outcome.Rejected(new EndGrant.Outcome.ErasedOnly()));

    assertErased(pending.grant());
    assertTheFirstStillWorks();
  }

  @Test
  void leavesTheAccountAloneWhenTurningAway() {
    assertThat(rig.browser().approves("iris@acme.example", rig.connectLink(umbrella)))
        .isInstanceOf(CompleteAuthorization.Outcome.NotAccepted.class);

    assertThat(rig.ports().journal().all(umbrella.id()).getLast().after())
        .isEqualTo(Facts.of("revoked", false));
    assertTheFirstStillWorks();
  }

  @Test
  void isNotHeldBackByAConnectionThatHasLapsed() {
    connectTheSecond();
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);
    rig.clock().advance(Duration.ofHours(1));
    use(first.grant());
    assertThat(rig.journal(acme)).contains(EntryKind.CONNECTION_LAPSED);
    OrganizationConnection.Active third = reconnectTheSecond();

    assertThat(rig.disconnect(umbrella).grant()).isEqualTo(new EndGrant.Outcome.Revoked());

    assertErased(third.grant());
    assertThat(rig.zoom().lastIssued(ARON, ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void endsAPersonalOneOfASharedZoomUserWithoutRevoking() {
    PersonalConnection.Connected one = rig.connectPersonal(acme.member("grace"), GRACE);
    PersonalConnection.Connected other = rig.connectPersonal(umbrella.member("ugo"), GRACE);

    assertThat(disconnectPersonal(one))
        .isEqualTo(new DisconnectPersonal.Outcome.Disconnected(new EndGrant.Outcome.ErasedOnly()));
    assertThat(rig.zoom().lastIssued(GRACE, ZoomApp.PERSONAL)).isPresent();
    assertThat(use(other.grant())).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(disconnectPersonal(other))
        .isEqualTo(new DisconnectPersonal.Outcome.Disconnected(new EndGrant.Outcome.Revoked()));
    assertThat(rig.zoom().lastIssued(GRACE, ZoomApp.PERSONAL)).isEmpty();
    assertTheFirstStillWorks();
  }

  @Test
  void keepsTheNewPersonalOneWhenTheSameZoomUserConnectsAgain() {
    PersonalConnection.Connected one = rig.connectPersonal(acme.member("grace"), GRACE);
    PersonalConnection.Connected again = rig.connectPersonal(acme.member("grace"), GRACE);

    rig.later(Duration.ofMinutes(2));

    assertErased(one.grant());
    assertThat(use(again.grant())).isInstanceOf(UsableAccess.Outcome.Usable.class);
  }

  private OrganizationConnection.Active connectTheSecond() {
    OrganizationConnection.Living second = activate(pendingSecond());
    rig.runDueJobs();
    return (OrganizationConnection.Active) second;
  }

  private OrganizationConnection.Active reconnectTheSecond() {
    use(rig.ports().organizationConnections().current(umbrella.id()).orElseThrow().grant());
    return rig.connectByOwner(umbrella, ARON);
  }

  private OrganizationConnection pendingSecond() {
    return Expected.outcome(
            CompleteAuthorization.Outcome.ActivationNeeded.class,
            rig.browser().approvesAs(umbrella.owner(), ARON, rig.connectLink(umbrella)))
        .connection();
  }

  private OrganizationConnection.Living activate(OrganizationConnection pending) {
    return Expected.outcome(
            ActivateConnection.Outcome.Activated.class,
            rig.foyer()
                .connections()
                .activateConnection()
                .handle(
                    new ActivateConnection.Command(
                        umbrella.id(), umbrella.as("uma"), pending.id())))
        .connection();
  }

  private static OrganizationConnection approved(CompleteAuthorization.Outcome outcome) {
    return Expected.outcome(CompleteAuthorization.Outcome.ConfirmationNeeded.class, outcome)
        .connection();
  }

  private DisconnectPersonal.Outcome disconnectPersonal(PersonalConnection connection) {
    return rig.foyer()
        .connections()
        .disconnectPersonal()
        .handle(
            new DisconnectPersonal.Command(
                connection.approval().organization(), connection.approval().member()));
  }

  private UsableAccess.Outcome use(GrantKey grant) {
    return rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private void assertErased(GrantKey grant) {
    assertThat(rig.ports().grants().find(grant)).isEmpty();
  }

  private void assertTheFirstStillWorks() {
    var booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }
}
