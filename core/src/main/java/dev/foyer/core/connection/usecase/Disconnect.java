package dev.foyer.core.connection.usecase;

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
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Ends the organization connection (BR-61): no new meetings through it, tokens revoked at Zoom and
 * erased. Personal connections and existing meetings stay as they are.
 */
public final class Disconnect {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Disconnected(OrganizationConnection.Ended connection, EndGrant.Outcome grant)
        implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final EndGrant endGrant;
  private final Authority authority;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public Disconnect(
      OrganizationConnections connections,
      EndGrant endGrant,
      Authority authority,
      RecordEntry record,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.endGrant = endGrant;
    this.authority = authority;
    this.record = record;
    this.tellMembers = tellMembers;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    List<ConnectionId> standby =
        connections.standby(command.organization()).stream()
            .map(OrganizationConnection::id)
            .toList();
    return transactions
        .inOne(() -> end(command))
        .<Outcome>map(
            ended -> {
              standby.forEach(id -> endGrant.handle(command.organization(), id));
              return new Outcome.Disconnected(
                  ended, endGrant.handle(command.organization(), ended.id()));
            })
        .orElseGet(Outcome.NotConnected::new);
  }

  /** The standby goes with it, first: so that it doesn't take over, nor keep the account in use. */
  private Optional<OrganizationConnection.Ended> end(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<OrganizationConnection> current = connections.current(command.organization());
    Optional<OrganizationConnection.Ended> ended = current.flatMap(found -> ended(found, now));
    if (ended.isEmpty()) {
      return Optional.empty();
    }
    connections
        .standby(command.organization())
        .ifPresent(standby -> ended(standby, now).ifPresent(next -> store(command, standby, next)));
    return ended.filter(next -> store(command, current.orElseThrow(), next));
  }

  private static Optional<OrganizationConnection.Ended> ended(
      OrganizationConnection connection, Instant now) {
    return switch (connection) {
      case OrganizationConnection.Living living ->
          Optional.of(living.end(EndReason.DISCONNECTED, now));
      case OrganizationConnection.Lapsed lapsed ->
          Optional.of(lapsed.end(EndReason.DISCONNECTED, now));
      case OrganizationConnection.LapsedStandby lapsed ->
          Optional.of(lapsed.end(EndReason.DISCONNECTED, now));
      case OrganizationConnection.Pending _, OrganizationConnection.Ended _ -> Optional.empty();
    };
  }

  private boolean store(
      Command command, OrganizationConnection before, OrganizationConnection.Ended next) {
    if (!connections.replace(before, next)) {
      return false;
    }
    endGrant.later(command.organization(), next.id());
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                isStandby(before) ? EntryKind.STANDBY_REMOVED : EntryKind.CONNECTION_DISCONNECTED,
                new Subject(Subject.Kind.CONNECTION, next.id().value()))
            .before(Facts.of("account", next.approval().account().id())));
    if (!isStandby(before)) {
      tellMembers.handle(
          TellMembers.Command.administrators(
                  command.organization(),
                  MessageKind.DISCONNECTED,
                  next.id().value(),
                  Facts.of("account", next.approval().account().title()),
                  next.id())
              .by(command.by()));
    }
    return true;
  }

  private static boolean isStandby(OrganizationConnection connection) {
    return connection instanceof OrganizationConnection.Standby
        || connection instanceof OrganizationConnection.LapsedStandby;
  }
}
