package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
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

/** Lets the standby and the connection in charge change places, by hand. */
public final class PromoteStandby {

  /** Whose. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Promoted(OrganizationConnection.InCharge connection) implements Outcome {}

    /** Nobody stands by, or nothing is in charge that it could change places with. */
    record NoStandby() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Succession succession;
  private final Authority authority;
  private final Transactions transactions;
  private final InstantSource clock;

  public PromoteStandby(
      OrganizationConnections connections,
      Succession succession,
      Authority authority,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.succession = succession;
    this.authority = authority;
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
            promote(command).<Outcome>map(Outcome.Promoted::new).orElseGet(Outcome.NoStandby::new));
  }

  private Optional<OrganizationConnection.InCharge> promote(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (connections.current(command.organization()).orElse(null)
            instanceof OrganizationConnection.InCharge before
        && connections.standby(command.organization()).orElse(null)
            instanceof OrganizationConnection.Standby standby) {
      OrganizationConnection.InCharge promoted = before.handOver(standby, now);
      if (connections.exchange(before, before.standDown(now), standby, promoted)) {
        succession.tell(promoted, command.by());
        return Optional.of(promoted);
      }
    }
    return Optional.empty();
  }
}
