package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Lets the standby take over when the connection in charge is lost (BR-11). */
public final class Succession {

  private final OrganizationConnections connections;
  private final RecordEntry record;
  private final Jobs jobs;
  private final InstantSource clock;

  public Succession(
      OrganizationConnections connections, RecordEntry record, Jobs jobs, InstantSource clock) {
    this.connections = connections;
    this.record = record;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** In the transaction in which it was lost. Empty if nobody stands by. */
  Optional<OrganizationConnection.InCharge> after(
      OrganizationConnection.InCharge before, OrganizationConnection.Lapsed lost) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return insteadOf(before)
        .filter(_ -> connections.replace(lost, lost.end(EndReason.REPLACED, now)));
  }

  /** The same, in the transaction in which its Zoom admin ended it. */
  Optional<OrganizationConnection.InCharge> insteadOf(OrganizationConnection.InCharge before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return connections
        .standby(before.approval().organization())
        .filter(OrganizationConnection.Standby.class::isInstance)
        .filter(standby -> standby.sharesAccountWith(before))
        .flatMap(standby -> takeOver(standby, before.handOver(standby, now)));
  }

  private Optional<OrganizationConnection.InCharge> takeOver(
      OrganizationConnection standby, OrganizationConnection.InCharge promoted) {
    if (!connections.replace(standby, promoted)) {
      return Optional.empty();
    }
    tell(promoted, new Actor.FoyerItself());
    return Optional.of(promoted);
  }

  /** What follows from it, whoever decided it. */
  void tell(OrganizationConnection.InCharge promoted, Actor by) {
    OrganizationId organization = promoted.approval().organization();
    record.handle(
        RecordEntry.Command.of(
                organization,
                by,
                EntryKind.STANDBY_PROMOTED,
                new Subject(Subject.Kind.CONNECTION, promoted.id().value()))
            .after(Facts.of("account", promoted.approval().account().id())));
    later(JobKind.CHECK_CONNECTION, organization, promoted.id().value());
    later(JobKind.READ_ZOOM_USERS, organization, promoted.id().value());
    later(JobKind.RESUME_WAITING_MEETINGS, organization, organization.value());
  }

  private void later(JobKind kind, OrganizationId organization, UUID subject) {
    jobs.noLaterThan(new Job(kind, organization.value(), subject), clock.instant());
  }
}
