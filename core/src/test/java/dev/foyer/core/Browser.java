package dev.foyer.core;

import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginAuthorization.Starter;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.OpenConnectLink;
import dev.foyer.core.connection.usecase.ShowApproval;
import dev.foyer.core.connection.usecase.WithdrawApproval;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.ScriptedZoom;
import java.net.URI;
import java.util.Set;

/** One browser with its cookie, in which somebody opens links, goes to Zoom, and comes back. */
public final class Browser {
  private final Foyer.Connections connections;
  private final ScriptedZoom zoom;
  private final Secret cookie;

  Browser(Foyer foyer, ScriptedZoom zoom, Secret cookie) {
    this.connections = foyer.connections();
    this.zoom = zoom;
    this.cookie = cookie;
  }

  public Secret cookie() {
    return cookie;
  }

  public OpenConnectLink.Outcome opens(ConnectLink link) {
    return connections
        .openConnectLink()
        .handle(new OpenConnectLink.Command(link.secret(), Set.of(cookie)));
  }

  public BeginAuthorization.Outcome starts(ConnectLink link) {
    return starts(link, new Starter.Anybody());
  }

  public BeginAuthorization.Outcome startsAs(Member member, ConnectLink link) {
    return starts(link, new Starter.SignedIn(member.id()));
  }

  /** To Zoom's consent page through the link, and consents there. */
  public Consent consents(String zoomUser, ConnectLink link) {
    return zoom.consent(zoomUser, consentPage(starts(link)));
  }

  public Consent consentsAs(Member member, String zoomUser, ConnectLink link) {
    return zoom.consent(zoomUser, consentPage(startsAs(member, link)));
  }

  public CompleteAuthorization.Outcome returns(Consent consent) {
    return returns(consent.state(), new Callback.WithCode(consent.code()));
  }

  public CompleteAuthorization.Outcome returns(Secret state, Callback callback) {
    return connections
        .completeAuthorization()
        .handle(
            new CompleteAuthorization.Command(state, Set.of(cookie), callback, Language.ENGLISH));
  }

  /** The whole way to Zoom and back. */
  public CompleteAuthorization.Outcome approves(String zoomUser, ConnectLink link) {
    return returns(consents(zoomUser, link));
  }

  /** The same by the link's signed-in creator. */
  public CompleteAuthorization.Outcome approvesAs(
      Member creator, String zoomUser, ConnectLink link) {
    return returns(consentsAs(creator, zoomUser, link));
  }

  public ShowApproval.Outcome looksAt(OrganizationConnection approved) {
    return connections
        .showApproval()
        .handle(
            new ShowApproval.Command(
                approved.approval().organization(), approved.id(), Set.of(cookie)));
  }

  /** Confirms, with this text in the place of the organization's name. */
  public ConfirmConnection.Outcome confirms(OrganizationConnection approved, String typedName) {
    return connections
        .confirmConnection()
        .handle(
            new ConfirmConnection.Command(
                approved.approval().organization(), approved.id(), Set.of(cookie), typedName));
  }

  public WithdrawApproval.Outcome withdraws(OrganizationConnection approved) {
    return connections
        .withdrawApproval()
        .handle(
            new WithdrawApproval.Command(
                approved.approval().organization(), approved.id(), Set.of(cookie)));
  }

  /** To Zoom's consent page for a personal Zoom, and consents there. */
  public Consent consentsToPersonal(Member member, String zoomUser) {
    BeginPersonalAuthorization.Outcome begun =
        connections
            .beginPersonalAuthorization()
            .handle(
                new BeginPersonalAuthorization.Command(member.organization(), member.id(), cookie));
    return zoom.consent(
        zoomUser,
        Expected.outcome(BeginPersonalAuthorization.Outcome.Begun.class, begun).consentPage());
  }

  public CompletePersonalAuthorization.Outcome returnsToPersonal(Consent consent) {
    return returnsToPersonal(consent.state(), new Callback.WithCode(consent.code()));
  }

  public CompletePersonalAuthorization.Outcome returnsToPersonal(Secret state, Callback callback) {
    return connections
        .completePersonalAuthorization()
        .handle(new CompletePersonalAuthorization.Command(state, Set.of(cookie), callback));
  }

  public static URI consentPage(BeginAuthorization.Outcome begun) {
    return Expected.outcome(BeginAuthorization.Outcome.Begun.class, begun).consentPage();
  }

  private BeginAuthorization.Outcome starts(ConnectLink link, Starter starter) {
    return connections
        .beginAuthorization()
        .handle(new BeginAuthorization.Command(link.secret(), cookie, starter));
  }
}
