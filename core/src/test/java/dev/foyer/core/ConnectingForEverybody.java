package dev.foyer.core;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.SendConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;

/** The commands about connecting Zoom, for {@link CommandsForEverybody}. */
final class ConnectingForEverybody {
  private final FoyerUnderTest rig;
  private final SampleOrganization acme;

  ConnectingForEverybody(FoyerUnderTest rig, SampleOrganization acme) {
    this.rig = rig;
    this.acme = acme;
  }

  Object give(String command, Actor by) {
    OrganizationId id = acme.id();
    Foyer.Connections connections = rig.foyer().connections();
    ConnectionId none = new ConnectionId(rig.given().id());
    return switch (command) {
      case "CreateConnectLink" -> createLinkNaming(creatorFor(by), by);
      case "RevokeConnectLink" ->
          connections
              .revokeConnectLink()
              .handle(new RevokeConnectLink.Command(id, by, new ConnectLinkId(rig.given().id())));
      case "SendConnectLink" ->
          connections
              .sendConnectLink()
              .handle(
                  new SendConnectLink.Command(
                      id,
                      by,
                      new ConnectLinkId(rig.given().id()),
                      rig.given().anAddress(),
                      Language.ENGLISH));
      case "ShowConnection" ->
          connections.showConnection().handle(new ShowConnection.Command(id, by));
      case "ActivateConnection" ->
          connections.activateConnection().handle(new ActivateConnection.Command(id, by, none));
      case "RejectConnection" ->
          connections.rejectConnection().handle(new RejectConnection.Command(id, by, none));
      case "PreviewDisconnect" ->
          connections.previewDisconnect().handle(new PreviewDisconnect.Command(id, by));
      case "Disconnect" -> connections.disconnect().handle(new Disconnect.Command(id, by));
      case "CheckNow" -> connections.checkNow().handle(new CheckNow.Command(id, by));
      case "PauseConnection" ->
          connections.pauseConnection().handle(new PauseConnection.Command(id, by));
      case "ResumeConnection" ->
          connections.resumeConnection().handle(new ResumeConnection.Command(id, by));
      case "PromoteStandby" ->
          connections.promoteStandby().handle(new PromoteStandby.Command(id, by));
      case "RemoveStandby" -> connections.removeStandby().handle(new RemoveStandby.Command(id, by));
      default -> throw new IllegalArgumentException(command);
    };
  }

  private MemberId creatorFor(Actor by) {
    return by instanceof Actor.AMember(MemberId member) ? member : acme.member("ada").id();
  }

  Object createLinkNaming(MemberId creator, Actor by) {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                acme.id(),
                by,
                creator,
                ConnectLink.Purpose.CONNECT,
                ConnectLink.VALID_FOR_BY_DEFAULT));
  }
}
