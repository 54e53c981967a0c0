package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
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

/** Makes a pending connection the active one, within the caller's transaction, and tells of it. */
public final class Activation {

  private final OrganizationConnections connections;
  private final Jobs jobs;
  private final EndGrant endGrant;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final InstantSource clock;

  public Activation(
      OrganizationConnections connections,
      Jobs jobs,
      EndGrant endGrant,
      RecordEntry record,
      TellMembers tellMembers,
      InstantSource clock) {
    this.connections = connections;
    this.jobs = jobs;
    this.endGrant = endGrant;
    this.record = record;
    this.tellMembers = tellMembers;
    this.clock = clock;
  }

  /** Empty if it is not pending any more, or another connection is active. */
  Optional<OrganizationConnection.Active> activate(
      OrganizationConnection.Pending pending, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<OrganizationConnection> before =
        connections.current(pending.approval().organization());
    OrganizationConnection.Active active = pending.activate(now);
    if (!connections.replace(pending, active)) {
      return Optional.empty();
    }
    OrganizationId organization = active.approval().organization();
    replaceLapsed(organization, before, now);
    tell(organization, by, EntryKind.CONNECTION_ACTIVATED, active.id());
    tellAdministrators(active.approval(), MessageKind.CONNECTED);
    jobs.noLaterThan(
        new Job(JobKind.READ_ZOOM_USERS, organization.value(), active.id().value()), now);
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()), now);
    others(active.approval()).forEach(other -> tellOther(other, active.approval()));
    return Optional.of(active);
  }

  /** Tells owners and admins that a confirmed approval waits for one of them. */
  void askFor(OrganizationConnection.AwaitingActivation confirmed) {
    tellAdministrators(confirmed.approval(), MessageKind.APPROVAL_WAITS);
  }

  /** The other organizations that have the same Zoom account connected (BR-08). */
  List<OrganizationId> others(Approval approval) {
    return connections.othersOn(
        approval.environment(), approval.account().id(), approval.organization());
  }

  private void replaceLapsed(
      OrganizationId organization, Optional<OrganizationConnection> before, Instant now) {
    before
        .filter(OrganizationConnection.Lapsed.class::isInstance)
        .map(OrganizationConnection.Lapsed.class::cast)
        .filter(lapsed -> connections.replace(lapsed, lapsed.end(EndReason.REPLACED, now)))
        .ifPresent(
            lapsed -> {
              endGrant.later(organization, lapsed.id());
              tell(
                  organization,
                  new Actor.FoyerItself(),
                  EntryKind.CONNECTION_REPLACED,
                  lapsed.id());
            });
  }

  private void tell(
      OrganizationId organization, Actor by, EntryKind kind, ConnectionId connection) {
    record.handle(
        RecordEntry.Command.of(
            organization, by, kind, new Subject(Subject.Kind.CONNECTION, connection.value())));
  }

  private void tellAdministrators(Approval approval, MessageKind kind) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            approval.organization(),
            kind,
            approval.connection().value(),
            Facts.of("account", approval.account().title())
                .and("authorizer", approval.authorizer().displayName()),
            approval.connection()));
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
