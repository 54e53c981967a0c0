package dev.foyer.core.connection.usecase;

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
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Stops new meetings through the organization's Zoom and keeps the connection (BR-62). */
public final class PauseConnection {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Paused(OrganizationConnection.Paused connection) implements Outcome {}

    /** Nothing works that could be paused: not connected, lapsed, or paused already. */
    record NothingToPause() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public PauseConnection(
      OrganizationConnections connections,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
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
    return transactions.inOne(
        () ->
            connections
                .current(command.organization())
                .filter(OrganizationConnection.Working.class::isInstance)
                .map(OrganizationConnection.Working.class::cast)
                .flatMap(working -> pause(working, command.by()))
                .<Outcome>map(Outcome.Paused::new)
                .orElseGet(Outcome.NothingToPause::new));
  }

  private Optional<OrganizationConnection.Paused> pause(
      OrganizationConnection.Working working, Actor by) {
    OrganizationConnection.Paused paused =
        working.pause(clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!connections.replace(working, paused)) {
      return Optional.empty();
    }
    record.handle(
        RecordEntry.Command.of(
            working.approval().organization(),
            by,
            EntryKind.CONNECTION_PAUSED,
            new Subject(Subject.Kind.CONNECTION, paused.id().value())));
    return Optional.of(paused);
  }
}
