package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Ends the standby, or puts away one that has lapsed. The connection in charge is untouched. */
public final class RemoveStandby {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Removed(EndGrant.Outcome grant) implements Outcome {}

    record NoStandby() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final EndGrant endGrant;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemoveStandby(
      OrganizationConnections connections,
      EndGrant endGrant,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.endGrant = endGrant;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions
        .inOne(() -> remove(command))
        .<Outcome>map(
            removed -> new Outcome.Removed(endGrant.handle(command.organization(), removed.id())))
        .orElseGet(Outcome.NoStandby::new);
  }

  private Optional<OrganizationConnection.Ended> remove(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return connections
        .standby(command.organization())
        .flatMap(
            standby ->
                ended(standby, now)
                    .filter(next -> connections.replace(standby, next))
                    .map(next -> tell(next, command.by())));
  }

  private static Optional<OrganizationConnection.Ended> ended(
      OrganizationConnection standby, Instant now) {
    return switch (standby) {
      case OrganizationConnection.Standby alive ->
          Optional.of(alive.end(EndReason.DISCONNECTED, now));
      case OrganizationConnection.LapsedStandby lapsed ->
          Optional.of(lapsed.end(EndReason.DISCONNECTED, now));
      case OrganizationConnection.InCharge _,
          OrganizationConnection.Lapsed _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          Optional.empty();
    };
  }

  private OrganizationConnection.Ended tell(OrganizationConnection.Ended removed, Actor by) {
    OrganizationId organization = removed.approval().organization();
    endGrant.later(organization, removed.id());
    record.handle(
        RecordEntry.Command.of(
            organization,
            by,
            EntryKind.STANDBY_REMOVED,
            new Subject(Subject.Kind.CONNECTION, removed.id().value())));
    return removed;
  }
}
