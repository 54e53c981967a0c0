package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;

/** Somebody wants to know now how the organization's Zoom stands: Zoom is asked at once. */
public final class CheckNow {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Checked(CheckConnection.Outcome found) implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final CheckConnection checkConnection;
  private final Authority authority;

  public CheckNow(
      OrganizationConnections connections, CheckConnection checkConnection, Authority authority) {
    this.connections = connections;
    this.checkConnection = checkConnection;
    this.authority = authority;
  }

  /** The standby is checked too. */
  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    connections.standby(command.organization()).ifPresent(this::check);
    return connections
        .current(command.organization())
        .<Outcome>map(current -> new Outcome.Checked(check(current)))
        .orElseGet(Outcome.NotConnected::new);
  }

  private CheckConnection.Outcome check(OrganizationConnection connection) {
    return checkConnection.handle(
        new CheckConnection.Command(connection.approval().organization(), connection.id()));
  }
}
