package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.Placement;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** An owner or admin gives the organization's consent to a confirmed approval (BR-06). */
public final class ActivateConnection {

  /**
   * Which approval.
   *
   * @param moveConfirmed whether who activates knows that it is another Zoom account than before
   */
  public record Command(
      OrganizationId organization, Actor by, ConnectionId connection, boolean moveConfirmed) {
    public Command(OrganizationId organization, Actor by, ConnectionId connection) {
      this(organization, by, connection, false);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Activated(OrganizationConnection.Living connection) implements Outcome {}

    /** It would move the organization from this account to another, and nobody has confirmed it. */
    record MoveNotConfirmed(ZoomAccount from) implements Outcome {}

    /** It is unknown, not confirmed, too old, or there is no place for it (any more). */
    record NotOpen() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Activation activation;
  private final Authority authority;
  private final Transactions transactions;
  private final InstantSource clock;

  public ActivateConnection(
      OrganizationConnections connections,
      Activation activation,
      Authority authority,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.activation = activation;
    this.authority = authority;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = authority.denial(command.organization(), command.by(), Act.CONSENT);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            connections
                .find(command.organization(), command.connection())
                .filter(OrganizationConnection.AwaitingActivation.class::isInstance)
                .map(OrganizationConnection.AwaitingActivation.class::cast)
                .filter(pending -> pending.approval().openAt(clock.instant()))
                .flatMap(pending -> activate(pending, command))
                .orElseGet(Outcome.NotOpen::new));
  }

  private Optional<Outcome> activate(
      OrganizationConnection.AwaitingActivation pending, Command command) {
    Optional<OrganizationConnection> current = connections.current(command.organization());
    if (!command.moveConfirmed() && Placement.isMove(pending, current)) {
      return current.map(before -> new Outcome.MoveNotConfirmed(before.approval().account()));
    }
    return activation.activate(pending, command.by()).map(Outcome.Activated::new);
  }
}
