package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends a connection because a newer one takes its place, within the caller's transaction. Its grant
 * is ended by a job, which knows by then what still uses the account (BR-08).
 */
public final class Replacing {

  private final OrganizationConnections connections;
  private final EndGrant endGrant;
  private final RecordEntry record;

  public Replacing(OrganizationConnections connections, EndGrant endGrant, RecordEntry record) {
    this.connections = connections;
    this.endGrant = endGrant;
    this.record = record;
  }

  void replace(OrganizationConnection before, Instant now) {
    ended(before, now)
        .filter(ended -> connections.replace(before, ended))
        .ifPresent(
            ended -> {
              OrganizationId organization = ended.approval().organization();
              endGrant.later(organization, ended.id());
              record.handle(
                  RecordEntry.Command.of(
                      organization,
                      new Actor.FoyerItself(),
                      EntryKind.CONNECTION_REPLACED,
                      new Subject(Subject.Kind.CONNECTION, ended.id().value())));
            });
  }

  private static Optional<OrganizationConnection.Ended> ended(
      OrganizationConnection before, Instant now) {
    return switch (before) {
      case OrganizationConnection.Living living -> Optional.of(living.end(EndReason.REPLACED, now));
      case OrganizationConnection.Lapsed lapsed -> Optional.of(lapsed.end(EndReason.REPLACED, now));
      case OrganizationConnection.LapsedStandby lapsed ->
          Optional.of(lapsed.end(EndReason.REPLACED, now));
      case OrganizationConnection.Pending _, OrganizationConnection.Ended _ -> Optional.empty();
    };
  }
}
