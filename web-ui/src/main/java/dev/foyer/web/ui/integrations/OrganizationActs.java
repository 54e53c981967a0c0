package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.organization.Denial;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** What an owner or admin can do with the organization's Zoom, each outcome told in words. */
final class OrganizationActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  OrganizationActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  void createLink(ConnectLink.Purpose purpose) {
    switch (foyer
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                visitor.organization(),
                visitor.actor(),
                visitor.id(),
                purpose,
                ConnectLink.VALID_FOR_BY_DEFAULT))) {
      case CreateConnectLink.Outcome.Created _ -> well("zoom.told.link-created");
      case CreateConnectLink.Outcome.AlreadyOpen _ -> well("zoom.told.link-open");
      case CreateConnectLink.Outcome.AlreadyConnected _ -> badly("zoom.told.already-connected");
      case CreateConnectLink.Outcome.NotConnected _ -> badly("zoom.told.not-connected");
      case CreateConnectLink.Outcome.AppNotSetUp _ -> badly("zoom.next.not-set-up");
      case CreateConnectLink.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void revokeLink(ConnectLinkId link) {
    if (revoked(link)) {
      well("zoom.told.link-revoked");
    }
    afterwards.run();
  }

  void renewLink(ConnectLink link) {
    if (revoked(link.id())) {
      createLink(link.purpose());
    }
    afterwards.run();
  }

  private boolean revoked(ConnectLinkId link) {
    return switch (foyer
        .connections()
        .revokeConnectLink()
        .handle(new RevokeConnectLink.Command(visitor.organization(), visitor.actor(), link))) {
      case RevokeConnectLink.Outcome.Revoked _ -> true;
      case RevokeConnectLink.Outcome.NotOpen _ -> {
        badly("zoom.told.link-closed");
        yield false;
      }
      case RevokeConnectLink.Outcome.NotAllowed(var why) -> {
        denied(why);
        yield false;
      }
    };
  }

  void activate(ConnectionId connection) {
    switch (foyer
        .connections()
        .activateConnection()
        .handle(
            new ActivateConnection.Command(visitor.organization(), visitor.actor(), connection))) {
      case ActivateConnection.Outcome.Activated _ -> well("zoom.told.activated");
      case ActivateConnection.Outcome.MoveNotConfirmed(var from) ->
          Told.badly(page.getTranslation("zoom.told.move-not-confirmed", from.title()));
      case ActivateConnection.Outcome.NotOpen _ -> badly("zoom.told.approval-closed");
      case ActivateConnection.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void reject(ConnectionId connection) {
    switch (foyer
        .connections()
        .rejectConnection()
        .handle(
            new RejectConnection.Command(visitor.organization(), visitor.actor(), connection))) {
      case RejectConnection.Outcome.Rejected(var grant) -> ended("zoom.told.rejected", grant);
      case RejectConnection.Outcome.NotOpen _ -> badly("zoom.told.approval-closed");
      case RejectConnection.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void askToDisconnect() {
    switch (foyer
        .connections()
        .previewDisconnect()
        .handle(new PreviewDisconnect.Command(visitor.organization(), visitor.actor()))) {
      case PreviewDisconnect.Outcome.Previewed preview ->
          new DisconnectDialog(preview, this::disconnect).open();
      case PreviewDisconnect.Outcome.NotConnected _ -> badly("zoom.told.not-connected");
      case PreviewDisconnect.Outcome.NotAllowed(var why) -> denied(why);
    }
  }

  private void disconnect() {
    switch (foyer
        .connections()
        .disconnect()
        .handle(new Disconnect.Command(visitor.organization(), visitor.actor()))) {
      case Disconnect.Outcome.Disconnected(_, var grant) -> ended("zoom.told.disconnected", grant);
      case Disconnect.Outcome.NotConnected _ -> badly("zoom.told.not-connected");
      case Disconnect.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  private void ended(String what, EndGrant.Outcome grant) {
    Told.well(page.getTranslation(what) + " " + page.getTranslation(GrantWords.of(grant)));
  }

  private void well(String key) {
    Told.well(page.getTranslation(key));
  }

  private void badly(String key) {
    Told.badly(page.getTranslation(key));
  }

  private void denied(Denial why) {
    Told.badly(page.getTranslation(Words.of(why)));
  }
}
