package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.Placement;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Gives an approval that both sides have agreed to its place, in charge or as the standby, within
 * the caller's transaction, and tells of it.
 */
public final class Activation {

  private final OrganizationConnections connections;
  private final Jobs jobs;
  private final ConnectLinks links;
  private final Replacing replacing;
  private final WatchConnection watch;
  private final CheckSoon checkSoon;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final InstantSource clock;

  public Activation(
      OrganizationConnections connections,
      Jobs jobs,
      ConnectLinks links,
      Replacing replacing,
      WatchConnection watch,
      CheckSoon checkSoon,
      RecordEntry record,
      TellMembers tellMembers,
      InstantSource clock) {
    this.connections = connections;
    this.jobs = jobs;
    this.links = links;
    this.replacing = replacing;
    this.watch = watch;
    this.checkSoon = checkSoon;
    this.record = record;
    this.tellMembers = tellMembers;
    this.clock = clock;
  }

  /** Empty if it is not pending any more, or there is no place for it. */
  Optional<OrganizationConnection.Living> activate(
      OrganizationConnection.Pending pending, Actor by) {
    Optional<OrganizationConnection> current =
        connections.current(pending.approval().organization());
    return switch (placement(pending, current)) {
      case TAKES_CHARGE -> takeCharge(pending, current, by);
      case STANDS_BY -> standBy(pending, current, by);
      case NONE -> Optional.empty();
    };
  }

  Placement placement(
      OrganizationConnection.Pending pending, Optional<OrganizationConnection> current) {
    return links
        .find(pending.approval().organization(), pending.approval().link())
        .map(link -> Placement.of(link.purpose(), pending, current))
        .orElse(Placement.NONE);
  }

  /**
   * Whether the organization has to agree though the Zoom admin is known to belong to it: another
   * organization has that account too (BR-08), or it is another account than before (BR-07).
   */
  boolean needsConsent(OrganizationConnection.Pending pending) {
    return !others(pending.approval()).isEmpty()
        || Placement.isMove(pending, connections.current(pending.approval().organization()));
  }

  private Optional<OrganizationConnection.Living> takeCharge(
      OrganizationConnection.Pending pending, Optional<OrganizationConnection> current, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    OrganizationId organization = pending.approval().organization();
    current.ifPresent(before -> replacing.replace(before, now));
    connections
        .standby(organization)
        .filter(
            standby ->
                !standby.sharesAccountWith(pending) || Placement.sameAuthorizer(standby, pending))
        .ifPresent(standby -> replacing.replace(standby, now));
    OrganizationConnection.InCharge active =
        current
            .filter(OrganizationConnection.InCharge.class::isInstance)
            .map(OrganizationConnection.InCharge.class::cast)
            .map(before -> before.handOver(pending, now))
            .orElseGet(() -> pending.activate(now));
    if (!connections.replace(pending, active)) {
      return Optional.empty();
    }
    tell(organization, by, EntryKind.CONNECTION_ACTIVATED, active.id());
    tellAdministrators(active.approval(), MessageKind.CONNECTED);
    watch.begin(active);
    jobs.noLaterThan(
        new Job(JobKind.READ_ZOOM_USERS, organization.value(), active.id().value()), now);
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()), now);
    others(active.approval()).forEach(other -> tellOther(other, active.approval()));
    return Optional.of(active);
  }

  /** The one in charge is looked at soon: Zoom may have ended its grant with this one (BR-12). */
  private Optional<OrganizationConnection.Living> standBy(
      OrganizationConnection.Pending pending, Optional<OrganizationConnection> current, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    OrganizationId organization = pending.approval().organization();
    connections.standby(organization).ifPresent(before -> replacing.replace(before, now));
    OrganizationConnection.Standby standby = pending.standBy(now);
    if (!connections.replace(pending, standby)) {
      return Optional.empty();
    }
    tell(organization, by, EntryKind.STANDBY_READY, standby.id());
    watch.begin(standby);
    current.ifPresent(inCharge -> checkSoon.handle(inCharge.grant()));
    return Optional.of(standby);
  }

  /** Tells owners and admins that a confirmed approval waits for one of them. */
  void askFor(OrganizationConnection.AwaitingActivation confirmed) {
    tellAdministrators(confirmed.approval(), MessageKind.APPROVAL_WAITS);
    jobs.noLaterThan(
        new Job(
            JobKind.REMIND_OF_APPROVAL,
            confirmed.approval().organization().value(),
            confirmed.id().value()),
        RemindOfApproval.firstAfter(confirmed.since()));
  }

  /** Tells them again that it waits, once on that day. */
  void remind(OrganizationConnection.AwaitingActivation waiting, int day) {
    tellAdministrators(waiting.approval(), MessageKind.APPROVAL_WAITS, waiting.id() + "/" + day);
  }

  /** The other organizations that have the same Zoom account connected (BR-08). */
  List<OrganizationId> others(Approval approval) {
    return connections.othersOn(
        approval.environment(), approval.account().id(), approval.organization());
  }

  private void tell(
      OrganizationId organization, Actor by, EntryKind kind, ConnectionId connection) {
    record.handle(
        RecordEntry.Command.of(
            organization, by, kind, new Subject(Subject.Kind.CONNECTION, connection.value())));
  }

  private void tellAdministrators(Approval approval, MessageKind kind) {
    tellAdministrators(approval, kind, approval.connection());
  }

  private void tellAdministrators(Approval approval, MessageKind kind, Object occasion) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            approval.organization(),
            kind,
            approval.connection().value(),
            Facts.of("account", approval.account().title())
                .and("authorizer", approval.authorizer().displayName()),
            occasion));
  }

  private void tellOther(OrganizationId other, Approval approval) {
    record.handle(
        RecordEntry.Command.of(
                other,
                new Actor.FoyerItself(),
                EntryKind.ACCOUNT_SHARED,
                new Subject(Subject.Kind.ORGANIZATION, other.value()))
            .after(Facts.of("account", approval.account().id())));
    tellMembers.handle(
        TellMembers.Command.administrators(
            other,
            MessageKind.ACCOUNT_SHARED,
            other.value(),
            Facts.of("account", approval.account().title()),
            approval.connection()));
  }
}
