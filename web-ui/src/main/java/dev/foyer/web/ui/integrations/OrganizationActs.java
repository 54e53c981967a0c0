package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.organization.Denial;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.function.Consumer;

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

  void activate(ConnectionId connection) {
    activate(new ActivateConnection.Command(visitor.organization(), visitor.actor(), connection));
  }

  /** Says first what moving to another Zoom account does, and names both (BR-07). */
  void askToMove(OrganizationConnection.Pending to) {
    ActivateConnection.Command move =
        new ActivateConnection.Command(visitor.organization(), visitor.actor(), to.id(), true);
    preview(preview -> new MoveDialog(to, preview, () -> activate(move)).open());
  }

  private void activate(ActivateConnection.Command command) {
    switch (foyer.connections().activateConnection().handle(command)) {
      case ActivateConnection.Outcome.Activated(OrganizationConnection.Standby _) ->
          well("zoom.told.stands-by");
      case ActivateConnection.Outcome.Activated(OrganizationConnection.InCharge _) ->
          well("zoom.told.activated");
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
    preview(preview -> new DisconnectDialog(preview, this::disconnect).open());
  }

  /** What ends when the organization's Zoom is taken away from under its members. */
  void preview(Consumer<PreviewDisconnect.Outcome.Previewed> ask) {
    switch (foyer
        .connections()
        .previewDisconnect()
        .handle(new PreviewDisconnect.Command(visitor.organization(), visitor.actor()))) {
      case PreviewDisconnect.Outcome.Previewed preview -> ask.accept(preview);
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
