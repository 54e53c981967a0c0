package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ends a pending connection for a reason, with its grant; within no transaction of the caller's.
 */
public final class EndPending {

  private final OrganizationConnections connections;
  private final EndGrant endGrant;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public EndPending(
      OrganizationConnections connections,
      EndGrant endGrant,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.endGrant = endGrant;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty if it is not pending any more. */
  Optional<EndGrant.Outcome> end(
      OrganizationConnection.Pending pending, EndReason reason, EntryKind kind, Actor by) {
    OrganizationId organization = pending.approval().organization();
    boolean ended =
        transactions.inOne(
            () -> {
              if (!connections.replace(
                  pending, pending.end(reason, clock.instant().truncatedTo(ChronoUnit.MICROS)))) {
                return false;
              }
              endGrant.later(organization, pending.id());
              record.handle(
                  RecordEntry.Command.of(
                      organization,
                      by,
                      kind,
                      new Subject(Subject.Kind.CONNECTION, pending.id().value())));
              return true;
            });
    return ended ? Optional.of(endGrant.handle(organization, pending.id())) : Optional.empty();
  }
}
