package dev.foyer.core;

import dev.foyer.core.connection.usecase.AcceptApproval;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.Activation;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.EndPending;
import dev.foyer.core.connection.usecase.FindRefusedCredentials;
import dev.foyer.core.connection.usecase.KeepPersonal;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.connection.usecase.ShowApproval;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.connection.usecase.StartAttempt;
import dev.foyer.core.connection.usecase.TakeAttempt;
import dev.foyer.core.connection.usecase.TurnAway;
import dev.foyer.core.connection.usecase.WithdrawApproval;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about connecting and disconnecting. */
record ConnectionAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    Ports.ForZoom zoom,
    Authority authority,
    RecordEntry record,
    TellMembers tellMembers,
    WriteLetter writeLetter,
    Mailer mailer,
    HealthAssembly health,
    EndGrant endGrant,
    EndPending endPending,
    Activation activation) {

  Foyer.Connections connections(PreviewDisconnect previewDisconnect) {
    StartAttempt startAttempt =
        new StartAttempt(
            connections.attempts(),
            zoom.authorization(),
            platform.ids(),
            platform.randomness(),
            platform.clock());
    TakeAttempt takeAttempt = new TakeAttempt(connections.attempts(), platform.clock());
    TurnAway turnAway =
        new TurnAway(connections.grants(), zoom.authorization(), record, platform.transactions());
    LinkAssembly links = links();
    return new Foyer.Connections(
        links.createConnectLink(),
        links.revokeConnectLink(),
        new ShowConnection(
            organizations.organizations(),
            connections.organizationConnections(),
            connections.healthHistory(),
            connections.connectLinks(),
            mailer,
            zoom.authorization(),
            authority,
            health.watchInterval(),
            platform.clock()),
        links.openConnectLink(),
        links.sendConnectLink(),
        links.declineConnectLink(),
        links.reportConnectLink(),
        new BeginAuthorization(
            connections.connectLinks(),
            organizations.members(),
            zoom.authorization(),
            startAttempt,
            record,
            platform.transactions(),
            platform.clock()),
        new CompleteAuthorization(
            takeAttempt, zoom.authorization(), zoom.users(), acceptApproval(turnAway)),
        new ShowApproval(
            connections.organizationConnections(),
            organizations.organizations(),
            connections.connectLinks()),
        new ConfirmConnection(
            connections.organizationConnections(),
            organizations.organizations(),
            activation,
            record,
            platform.transactions(),
            platform.clock()),
        new WithdrawApproval(connections.organizationConnections(), endPending),
        links.openWithdrawLink(),
        links.withdrawThroughLink(),
        new ActivateConnection(
            connections.organizationConnections(),
            activation,
            authority,
            platform.transactions(),
            platform.clock()),
        new RejectConnection(connections.organizationConnections(), endPending, authority),
        previewDisconnect,
        new Disconnect(
            connections.organizationConnections(),
            endGrant,
            authority,
            record,
            tellMembers,
            platform.transactions(),
            platform.clock()),
        new CheckNow(connections.organizationConnections(), health.checkConnection(), authority),
        new PauseConnection(
            connections.organizationConnections(),
            authority,
            record,
            platform.transactions(),
            platform.clock()),
        new ResumeConnection(
            connections.organizationConnections(),
            authority,
            health.checkSoon(),
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()),
        new PromoteStandby(
            connections.organizationConnections(),
            health.succession(),
            authority,
            platform.transactions(),
            platform.clock()),
        new RemoveStandby(
            connections.organizationConnections(),
            endGrant,
            authority,
            record,
            platform.transactions(),
            platform.clock()),
        health.startWatching(),
        new FindRefusedCredentials(zoom.authorization()),
        health.checkConnection(),
        new BeginPersonalAuthorization(
            organizations.members(), zoom.authorization(), startAttempt, platform.transactions()),
        new CompletePersonalAuthorization(
            takeAttempt, zoom.authorization(), zoom.users(), keepPersonal(turnAway)),
        new DisconnectPersonal(
            connections.personalConnections(), endGrant, record, platform.transactions()),
        health.usableAccess());
  }

  private LinkAssembly links() {
    return new LinkAssembly(
        platform,
        organizations,
        connections,
        zoom,
        authority,
        record,
        tellMembers,
        writeLetter,
        endGrant,
        health.succession());
  }

  private AcceptApproval acceptApproval(TurnAway turnAway) {
    return new AcceptApproval(
        connections.connectLinks(),
        organizations.members(),
        organizations.organizations(),
        connections.organizationConnections(),
        connections.grants(),
        zoom.authorization(),
        activation,
        health.refreshAhead(),
        turnAway,
        links().approvalNotice(),
        record,
        platform.transactions(),
        platform.jobs(),
        platform.ids(),
        platform.clock());
  }

  private KeepPersonal keepPersonal(TurnAway turnAway) {
    return new KeepPersonal(
        connections.personalConnections(),
        organizations.members(),
        connections.grants(),
        zoom.authorization(),
        endGrant,
        health.refreshAhead(),
        turnAway,
        record,
        platform.transactions(),
        platform.jobs(),
        platform.ids(),
        platform.clock());
  }
}
