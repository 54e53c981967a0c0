package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;

/** The organization's side rejects an approval that is not active yet (BR-06). */
public final class RejectConnection {

  /** Which approval. */
  public record Command(OrganizationId organization, Actor by, ConnectionId connection) {}

  /** The answer. */
  public sealed interface Outcome {
    record Rejected(EndGrant.Outcome grant) implements Outcome {}

    /** It is unknown or not pending (any more). */
    record NotOpen() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final EndPending endPending;
  private final Authority authority;

  public RejectConnection(
      OrganizationConnections connections, EndPending endPending, Authority authority) {
    this.connections = connections;
    this.endPending = endPending;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return connections
        .find(command.organization(), command.connection())
        .filter(OrganizationConnection.Pending.class::isInstance)
        .map(OrganizationConnection.Pending.class::cast)
        .flatMap(
            pending ->
                endPending.end(
                    pending, EndReason.REJECTED, EntryKind.CONNECTION_REJECTED, command.by()))
        .<Outcome>map(Outcome.Rejected::new)
        .orElseGet(Outcome.NotOpen::new);
  }
}
