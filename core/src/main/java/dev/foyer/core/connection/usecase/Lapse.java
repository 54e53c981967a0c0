package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Marks the connection behind a dead grant as lapsed, once, with its reason, and erases the tokens:
 * they are worth nothing, and must not count as a live grant of the account (BR-08).
 */
public final class Lapse {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final Grants grants;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public Lapse(
      OrganizationConnections connections,
      PersonalConnections personals,
      Grants grants,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.personals = personals;
    this.grants = grants;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The cause is what the journal says of it. */
  void lapse(GrantKey grant, LapseReason reason, Enum<?> cause) {
    transactions.inOne(
        () -> {
          lapseOrganizations(grant, reason, cause);
          lapsePersonal(grant, reason, cause);
          grants.erase(grant);
        });
  }

  private void lapseOrganizations(GrantKey grant, LapseReason reason, Enum<?> cause) {
    connections
        .find(grant.organization(), grant.connection())
        .filter(OrganizationConnection.Active.class::isInstance)
        .map(OrganizationConnection.Active.class::cast)
        .filter(active -> active.grant().equals(grant))
        .filter(active -> connections.replace(active, active.lapse(reason, now())))
        .ifPresent(_ -> tell(grant, EntryKind.CONNECTION_LAPSED, cause));
  }

  private void lapsePersonal(GrantKey grant, LapseReason reason, Enum<?> cause) {
    personals
        .find(grant.organization(), grant.connection())
        .filter(PersonalConnection.Connected.class::isInstance)
        .map(PersonalConnection.Connected.class::cast)
        .filter(connected -> connected.grant().equals(grant))
        .filter(connected -> personals.replace(connected, connected.lapse(reason, now())))
        .ifPresent(_ -> tell(grant, EntryKind.PERSONAL_LAPSED, cause));
  }

  private void tell(GrantKey grant, EntryKind kind, Enum<?> cause) {
    record.handle(
        RecordEntry.Command.of(
                grant.organization(),
                new Actor.Zoom(),
                kind,
                new Subject(Subject.Kind.CONNECTION, grant.connection().value()))
            .because(cause));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
