package dev.foyer.core.member.usecase;

import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts members by type of the connection in use and by readiness (BR-40). */
public final class CountConnectedUsers {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer; what doesn't occur isn't in the maps. */
  public sealed interface Outcome {
    record Counted(long all, Map<Standing.Type, Long> byType, Map<Readiness, Long> byReadiness)
        implements Outcome {
      public Counted {
        byType = Map.copyOf(byType);
        byReadiness = Map.copyOf(byReadiness);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ConnectedUsers connectedUsers;
  private final OrganizationsZoom organizationsZoom;
  private final Authority authority;

  public CountConnectedUsers(
      ConnectedUsers connectedUsers, OrganizationsZoom organizationsZoom, Authority authority) {
    this.connectedUsers = connectedUsers;
    this.organizationsZoom = organizationsZoom;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    OrganizationsZoom.Now now = organizationsZoom.now(command.organization());
    Map<MemberFacts, Long> counts = connectedUsers.counts(now.scope());
    Map<Standing.Type, Long> byType = new EnumMap<>(Standing.Type.class);
    Map<Readiness, Long> byReadiness = new EnumMap<>(Readiness.class);
    counts.forEach(
        (facts, count) -> {
          byType.merge(now.standing(facts).inUse(), count, Long::sum);
          byReadiness.merge(now.standing(facts).readiness(), count, Long::sum);
        });
    return new Outcome.Counted(
        counts.values().stream().mapToLong(Long::longValue).sum(), byType, byReadiness);
  }
}
