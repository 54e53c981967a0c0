package dev.foyer.core.member.usecase;

import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what other settings would do, before they hold (BR-24, BR-30, BR-60). */
public final class PreviewSettings {

  /** Whose, who asks, and which settings. */
  public record Command(OrganizationId organization, Actor by, Settings to) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param from what holds now
     * @param returning opted-out members whom the change brings back
     * @param withSummary members whose next meetings get a summary, of those with a Zoom user in
     *     the organization's account; none where the settings don't ask for it
     * @param withoutSummary those whose Zoom user has no license for it
     */
    record Previewed(
        Settings from, Settings to, long returning, long withSummary, long withoutSummary)
        implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final KeptSettings settings;
  private final OptOuts optOuts;
  private final ConnectedUsers connectedUsers;
  private final OrganizationsZoom organizationsZoom;
  private final Authority authority;

  public PreviewSettings(
      KeptSettings settings,
      OptOuts optOuts,
      ConnectedUsers connectedUsers,
      OrganizationsZoom organizationsZoom,
      Authority authority) {
    this.settings = settings;
    this.optOuts = optOuts;
    this.connectedUsers = connectedUsers;
    this.organizationsZoom = organizationsZoom;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    Settings from = settings.of(command.organization());
    Settings to = command.to();
    OrganizationsZoom.Now now = organizationsZoom.now(command.organization());
    Map<MemberFacts, Long> counts = connectedUsers.counts(now.scope());
    Predicate<Readiness> lacking = readiness -> readiness.lacksSummary(to);
    return new Outcome.Previewed(
        from,
        to,
        from.endsOptOuts(to) ? optOuts.count(command.organization()) : 0,
        to.asksForSummaries() ? members(counts, now, lacking.negate()) : 0,
        members(counts, now, lacking));
  }

  /** Members who use the organization's Zoom and are so. */
  private static long members(
      Map<MemberFacts, Long> counts, OrganizationsZoom.Now now, Predicate<Readiness> wanted) {
    return now
        .factsWhere(
            standing ->
                standing.inUse() == Standing.Type.ORGANIZATION && wanted.test(standing.readiness()))
        .stream()
        .mapToLong(facts -> counts.getOrDefault(facts, 0L))
        .sum();
  }
}
