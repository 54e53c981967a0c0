package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.usecase.Examination;
import dev.foyer.core.grant.port.HostAllowance;
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
import dev.foyer.core.upkeep.Area;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.core.upkeep.port.KeysetVitals;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks for everything that is known to go wrong with a Foyer, the worst first. It needs nothing to
 * begin with: first it looks whether the database and the keyset are there, and reaches for the
 * rest only then. It changes nothing, save that a token which has expired is refreshed.
 */
public final class Diagnose {

  /** Who wants to know. */
  public record Command(Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * No findings: all is well, as far as this can tell.
     *
     * @param notLookedAt what must wait until the findings are mended
     */
    record Diagnosed(List<Finding> findings, Set<Area> notLookedAt) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  /** What is looked at, where database and keyset are there. */
  public record Parts(
      Organizations organizations,
      OrganizationConnections connections,
      Examination examination,
      Inbox inbox,
      RefusedWebhooks refusedWebhooks,
      FindDeafApps findDeafApps,
      JobBoard jobs,
      Keyring keyring,
      HostAllowance hostAllowance,
      ZoomAuthorization zoom,
      Randomness randomness,
      InstantSource clock) {}

  private static final Set<Area> FIRST = EnumSet.of(Area.DATABASE);
  private static final Set<Area> FIRST_TWO = EnumSet.of(Area.DATABASE, Area.KEYSET);

  private final DatabaseCheck databaseCheck;
  private final KeysetCheck keysetCheck;
  private final Supplier<Parts> parts;

  /**
   * @param parts asked for only once database and keyset are known to be there
   */
  public Diagnose(DatabaseVitals database, KeysetVitals keyset, Supplier<Parts> parts) {
    this.databaseCheck = new DatabaseCheck(database);
    this.keysetCheck = new KeysetCheck(keyset);
    this.parts = parts;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denial(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    List<Finding> findings = new ArrayList<>(databaseCheck.find());
    if (breaks(findings)) {
      return diagnosed(findings, EnumSet.complementOf(EnumSet.copyOf(FIRST)));
    }
    findings.addAll(keysetCheck.find());
    if (breaks(findings)) {
      return diagnosed(findings, EnumSet.complementOf(EnumSet.copyOf(FIRST_TWO)));
    }
    theRest(parts.get()).map(Supplier::get).forEach(findings::addAll);
    return diagnosed(findings, EnumSet.noneOf(Area.class));
  }

  /** Zoom's clock is known only once Zoom has been asked something. */
  private static Stream<Supplier<List<Finding>>> theRest(Parts parts) {
    return Stream.of(
        new KeyCheck(parts.keyring())::find,
        new ZoomCheck(parts.zoom(), parts.randomness())::find,
        new ClockCheck(parts.zoom())::find,
        new JobCheck(parts.jobs())::find,
        new WebhookCheck(
                parts.findDeafApps(), parts.refusedWebhooks(), parts.inbox(), parts.clock())
            ::find,
        new ConnectionCheck(
                parts.organizations(), parts.connections(), parts.examination(), parts.zoom())
            ::find,
        new LimitCheck(parts.hostAllowance(), parts.zoom(), parts.clock())::find);
  }

  private static boolean breaks(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.fault().severity() == Fault.Severity.BROKEN);
  }

  private static Outcome diagnosed(List<Finding> findings, Set<Area> notLookedAt) {
    return new Outcome.Diagnosed(
        findings.stream()
            .sorted(Comparator.comparing(finding -> finding.fault().severity()))
            .toList(),
        Set.copyOf(notLookedAt));
  }
}
