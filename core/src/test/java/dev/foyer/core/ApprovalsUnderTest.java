package dev.foyer.core;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;

/** How organizations and members come to their Zoom in a {@link FoyerUnderTest}. */
final class ApprovalsUnderTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig;

  ApprovalsUnderTest(FoyerUnderTest rig) {
    this.rig = rig;
  }

  ConnectLink connectLink(SampleOrganization organization, ConnectLink.Purpose purpose) {
    return Expected.outcome(
            CreateConnectLink.Outcome.Created.class,
            rig.foyer()
                .connections()
                .createConnectLink()
                .handle(
                    new CreateConnectLink.Command(
                        organization.id(),
                        new Actor.AMember(organization.owner().id()),
                        organization.owner().id(),
                        purpose,
                        ConnectLink.VALID_FOR_BY_DEFAULT)))
        .link();
  }

  OrganizationConnection.Active connectOrganization(SampleOrganization organization) {
    Browser zoes = rig.browser();
    CompleteAuthorization.Outcome.ConfirmationNeeded approved =
        Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            zoes.approves(ZOE, connectLink(organization, ConnectLink.Purpose.CONNECT)));
    OrganizationConnection.Living active =
        Expected.outcome(
                ConfirmConnection.Outcome.Connected.class, zoes.confirms(approved.connection(), ""))
            .connection();
    rig.runDueJobs();
    return (OrganizationConnection.Active) active;
  }

  OrganizationConnection.Active connectByOwner(SampleOrganization organization, String zoomAdmin) {
    OrganizationConnection.Living active =
        Expected.outcome(
                CompleteAuthorization.Outcome.Connected.class,
                rig.browser()
                    .approvesAs(
                        organization.owner(),
                        zoomAdmin,
                        connectLink(organization, ConnectLink.Purpose.CONNECT)))
            .connection();
    rig.runDueJobs();
    return (OrganizationConnection.Active) active;
  }

  OrganizationConnection.Living approve(
      SampleOrganization organization, ConnectLink.Purpose purpose, String zoomAdmin) {
    Browser theirs = rig.browser();
    CompleteAuthorization.Outcome.ConfirmationNeeded approved =
        Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            theirs.approves(zoomAdmin, connectLink(organization, purpose)));
    return Expected.outcome(
            ConfirmConnection.Outcome.Connected.class, theirs.confirms(approved.connection(), ""))
        .connection();
  }

  Disconnect.Outcome.Disconnected disconnect(SampleOrganization organization) {
    return Expected.outcome(
        Disconnect.Outcome.Disconnected.class,
        rig.foyer()
            .connections()
            .disconnect()
            .handle(
                new Disconnect.Command(
                    organization.id(), new Actor.AMember(organization.owner().id()))));
  }

  PersonalConnection.Connected connectPersonal(Member member, String zoomUser) {
    Browser theirs = rig.browser();
    PersonalConnection.Connected connected =
        Expected.outcome(
                CompletePersonalAuthorization.Outcome.Connected.class,
                theirs.returnsToPersonal(theirs.consentsToPersonal(member, zoomUser)))
            .connection();
    rig.runDueJobs();
    return connected;
  }
}
