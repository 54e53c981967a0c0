package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.Placement;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Checks an approval against everything that must hold now, and keeps it or turns it away. */
public final class AcceptApproval {

  private final ConnectLinks links;
  private final Members members;
  private final Organizations organizations;
  private final OrganizationConnections connections;
  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final Activation activation;
  private final RefreshAhead refreshAhead;
  private final TurnAway turnAway;
  private final ApprovalNotice notice;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public AcceptApproval(
      ConnectLinks links,
      Members members,
      Organizations organizations,
      OrganizationConnections connections,
      Grants grants,
      ZoomAuthorization zoom,
      Activation activation,
      RefreshAhead refreshAhead,
      TurnAway turnAway,
      ApprovalNotice notice,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      InstantSource clock) {
    this.links = links;
    this.members = members;
    this.organizations = organizations;
    this.connections = connections;
    this.grants = grants;
    this.zoom = zoom;
    this.activation = activation;
    this.refreshAhead = refreshAhead;
    this.turnAway = turnAway;
    this.notice = notice;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  CompleteAuthorization.Outcome accept(
      Attempt attempt, TokenGrant tokens, Approver approver, Scopes missing, Language language) {
    Optional<ConnectLinkId> link = linkOf(attempt.purpose());
    if (link.isEmpty()) {
      throw new IllegalArgumentException("A personal attempt approves no organization.");
    }
    Approval approval = approval(attempt, link.get(), approver);
    GrantOwner owner =
        new GrantOwner(
            ZoomApp.ORGANIZATION,
            approval.environment(),
            approval.account().id(),
            approval.authorizer().id());
    try {
      return transactions.inOne(
          () -> keep(attempt, approval, owner, tokens, approver, missing, language));
    } catch (Refused refused) {
      turnAway.turnAway(
          approval.grant(),
          owner,
          tokens,
          new Subject(Subject.Kind.CONNECT_LINK, link.get().value()),
          refused.why.getClass().getSimpleName());
      return new CompleteAuthorization.Outcome.NotAccepted(refused.why);
    }
  }

  /** Rolls back whatever was kept already. */
  @SuppressWarnings("serial") // never serialized
  private static final class Refused extends RuntimeException {
    private final TurnedAway why;

    Refused(TurnedAway why) {
      super(why.getClass().getSimpleName());
      this.why = why;
    }
  }

  private CompleteAuthorization.Outcome keep(
      Attempt attempt,
      Approval approval,
      GrantOwner owner,
      TokenGrant tokens,
      Approver approver,
      Scopes missing,
      Language language) {
    if (!approver.mayActForTheAccount()) {
      throw new Refused(
          new TurnedAway.NotAZoomAdmin(approver.user().email().value(), approver.roleName()));
    }
    if (!missing.isEmpty()) {
      throw new Refused(new TurnedAway.ScopesMissing(missing));
    }
    OrganizationConnection.AwaitingConfirmation pending =
        new OrganizationConnection.AwaitingConfirmation(approval, approval.approvedAt());
    refuseWhatFitsNowhere(pending);
    closeLink(approval);
    grants.add(approval.grant(), owner, tokens);
    refreshAhead.leave(approval.grant(), owner.app(), tokens);
    connections.add(pending);
    tell(approval);
    notice.write(approval, language);
    jobs.noLaterThan(
        new Job(
            JobKind.EXPIRE_APPROVAL,
            approval.organization().value(),
            approval.connection().value()),
        approval.approvedAt().plus(Approval.WAITS_FOR));
    return next(attempt, pending);
  }

  private void refuseWhatFitsNowhere(OrganizationConnection.AwaitingConfirmation pending) {
    Optional<OrganizationConnection> current =
        connections.current(pending.approval().organization());
    if (activation.placement(pending, current) == Placement.NONE) {
      throw new Refused(
          current
              .filter(_ -> asksForStandby(pending.approval()))
              .<TurnedAway>map(
                  connected -> new TurnedAway.OtherAccount(connected.approval().account()))
              .orElseGet(TurnedAway.AlreadyConnected::new));
    }
  }

  private boolean asksForStandby(Approval approval) {
    return links
        .find(approval.organization(), approval.link())
        .filter(link -> link.purpose() == ConnectLink.Purpose.STANDBY)
        .isPresent();
  }

  /** One success: of two Zoom admins with the same link the second is turned away. */
  private void closeLink(Approval approval) {
    boolean closed =
        links
            .find(approval.organization(), approval.link())
            .filter(link -> link.openAt(approval.approvedAt()))
            .filter(
                link ->
                    members
                        .find(link.organization(), link.creator())
                        .filter(creator -> creator.role().administers())
                        .isPresent())
            .filter(link -> links.replace(link, link.approved(approval.approvedAt())))
            .isPresent();
    if (!closed || organizations.find(approval.organization()).isEmpty()) {
      throw new Refused(new TurnedAway.LinkClosed());
    }
  }

  /** BR-06, the creator's short way; BR-08, a shared account always needs activation. */
  private CompleteAuthorization.Outcome next(
      Attempt attempt, OrganizationConnection.AwaitingConfirmation pending) {
    return switch (attempt.purpose()) {
      case Attempt.Purpose.ThroughLink _, Attempt.Purpose.Personal _ ->
          new CompleteAuthorization.Outcome.ConfirmationNeeded(pending);
      case Attempt.Purpose.ByCreator(_, MemberId creator) -> {
        if (!activation.needsConsent(pending)) {
          yield activation
              .activate(pending, new Actor.AMember(creator))
              .<CompleteAuthorization.Outcome>map(CompleteAuthorization.Outcome.Connected::new)
              .orElseThrow(() -> new Refused(new TurnedAway.AlreadyConnected()));
        }
        OrganizationConnection.AwaitingActivation confirmed =
            pending.confirm(pending.approval().approvedAt());
        connections.replace(pending, confirmed);
        activation.askFor(confirmed);
        yield new CompleteAuthorization.Outcome.ActivationNeeded(confirmed);
      }
    };
  }

  private Approval approval(Attempt attempt, ConnectLinkId link, Approver approver) {
    return new Approval(
        new ConnectionId(ids.next()),
        attempt.organization(),
        1,
        link,
        attempt.browser(),
        zoom.environment(),
        approver.account(),
        approver.user(),
        approver.roleName(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private void tell(Approval approval) {
    record.handle(
        RecordEntry.Command.of(
                approval.organization(),
                new Actor.ZoomAdmin(approval.authorizer().id().value()),
                EntryKind.CONNECTION_APPROVED,
                new Subject(Subject.Kind.CONNECTION, approval.connection().value()))
            .after(Facts.of("account", approval.account().id()).and("link", approval.link())));
  }

  private static Optional<ConnectLinkId> linkOf(Attempt.Purpose purpose) {
    return switch (purpose) {
      case Attempt.Purpose.ThroughLink(ConnectLinkId link) -> Optional.of(link);
      case Attempt.Purpose.ByCreator(ConnectLinkId link, _) -> Optional.of(link);
      case Attempt.Purpose.Personal _ -> Optional.empty();
    };
  }
}
