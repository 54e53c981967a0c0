package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.SendConnectLink;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.web.security.Allowances;
import dev.foyer.web.security.Reauthentication;
import dev.foyer.web.ui.part.PasswordAgain;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.time.Duration;

/**
 * What an owner or admin can do with connect links. Making one asks first who is at the browser, as
 * a link invites somebody to hand a Zoom account over.
 */
final class LinkActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Reauthentication reauthentication;
  private final Allowances allowances;
  private final Component page;
  private final Runnable afterwards;

  LinkActs(
      Foyer foyer,
      Visitor visitor,
      Reauthentication reauthentication,
      Allowances allowances,
      Component page,
      Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.reauthentication = reauthentication;
    this.allowances = allowances;
    this.page = page;
    this.afterwards = afterwards;
  }

  void create(ConnectLink.Purpose purpose, Duration validFor) {
    make(command(purpose, validFor));
  }

  /** A new secret in the place of the old one, in one act. */
  void renew(ConnectLink old, Duration validFor) {
    make(command(old.purpose(), validFor).insteadOf(old.id()));
  }

  private CreateConnectLink.Command command(ConnectLink.Purpose purpose, Duration validFor) {
    return new CreateConnectLink.Command(
        visitor.organization(), visitor.actor(), visitor.id(), purpose, validFor);
  }

  private void make(CreateConnectLink.Command command) {
    PasswordAgain.first(reauthentication, () -> makeNow(command));
  }

  private void makeNow(CreateConnectLink.Command command) {
    switch (foyer.connections().createConnectLink().handle(command)) {
      case CreateConnectLink.Outcome.Created _ -> well("zoom.told.link-created");
      case CreateConnectLink.Outcome.AlreadyOpen _ -> well("zoom.told.link-open");
      case CreateConnectLink.Outcome.AlreadyConnected _ -> badly("zoom.told.already-connected");
      case CreateConnectLink.Outcome.NotConnected _ -> badly("zoom.told.not-connected");
      case CreateConnectLink.Outcome.AppNotSetUp _ -> badly("zoom.next.not-set-up");
      case CreateConnectLink.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
    afterwards.run();
  }

  void revoke(ConnectLinkId link) {
    switch (foyer
        .connections()
        .revokeConnectLink()
        .handle(new RevokeConnectLink.Command(visitor.organization(), visitor.actor(), link))) {
      case RevokeConnectLink.Outcome.Revoked _ -> well("zoom.told.link-revoked");
      case RevokeConnectLink.Outcome.NotOpen _ -> badly("zoom.told.link-closed");
      case RevokeConnectLink.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
    afterwards.run();
  }

  void send(ConnectLinkId link, EmailAddress to, Language language) {
    if (allowances.refused(Allowances.Kind.LETTER, visitor.id().toString()).isPresent()) {
      badly("zoom.told.too-many-letters");
      return;
    }
    switch (foyer
        .connections()
        .sendConnectLink()
        .handle(
            new SendConnectLink.Command(
                visitor.organization(), visitor.actor(), link, to, language))) {
      case SendConnectLink.Outcome.Sent _ -> well("zoom.told.link-sent");
      case SendConnectLink.Outcome.NotOpen _ -> badly("zoom.told.link-closed");
      case SendConnectLink.Outcome.NoMail _ -> badly("zoom.send.no-mail");
      case SendConnectLink.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
    afterwards.run();
  }

  private void well(String key) {
    Told.well(page.getTranslation(key));
  }

  private void badly(String key) {
    Told.badly(page.getTranslation(key));
  }
}
