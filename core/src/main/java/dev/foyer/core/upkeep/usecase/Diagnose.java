package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for everything that is known to go wrong with a Foyer, the worst first. Changes nothing.
 */
public final class Diagnose {

  /** Who wants to know. */
  public record Command(Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /** No findings: all is well, as far as these checks can tell. */
    record Diagnosed(List<Finding> findings, int checks) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  /** What is looked at, beside the database itself. */
  public record Parts(
      Organizations organizations,
      OrganizationConnections connections,
      Inbox inbox,
      RefusedWebhooks refusedWebhooks,
      FindDeafApps findDeafApps,
      JobBoard jobs,
      Keyring keyring,
      ZoomAuthorization zoom,
      Randomness randomness) {}

  private final List<Check> checks;

  public Diagnose(DatabaseVitals database, Parts parts, InstantSource clock) {
    this.checks =
        List.of(
            new DatabaseCheck(database),
            new ClockCheck(database, parts.zoom()),
            new JobCheck(parts.jobs()),
            new ZoomCheck(parts.zoom(), parts.randomness()),
            new WebhookCheck(parts.findDeafApps(), parts.refusedWebhooks(), parts.inbox(), clock),
            new ConnectionCheck(parts.organizations(), parts.connections()),
            new KeyCheck(parts.keyring()));
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denial(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return new Outcome.Diagnosed(
        checks.stream()
            .flatMap(check -> check.find().stream())
            .sorted(Comparator.comparing(finding -> finding.fault().severity()))
            .toList(),
        checks.size());
  }
}
