package dev.foyer.core.meeting.usecase;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists who has spent most of today's creations and changes in the organization's Zoom account
 * (BR-54).
 */
public final class ListBusiestHosts {

  private static final int MOST = 20;

  /** The account may be shared with other organizations, whose hosts are nobody's business here. */
  private static final int LOOKED_AT = 200;

  /** Whose, and at most how many. */
  public record Command(OrganizationId organization, Actor by, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, MOST);
    }
  }

  /** A member, and how much of the day's allowance the member's Zoom user has spent. */
  public record BusyHost(Member member, int spent) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param day today, as Zoom counts it: in UTC
     * @param hosts busiest first; who has spent nothing is absent
     */
    record Listed(LocalDate day, List<BusyHost> hosts) implements Outcome {
      public Listed {
        hosts = List.copyOf(hosts);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final HostAllowance allowance;
  private final ZoomUserMatches matches;
  private final OrganizationsZoom organizationsZoom;
  private final Members members;
  private final Authority authority;
  private final InstantSource clock;

  public ListBusiestHosts(
      HostAllowance allowance,
      ZoomUserMatches matches,
      OrganizationsZoom organizationsZoom,
      Members members,
      Authority authority,
      InstantSource clock) {
    this.allowance = allowance;
    this.matches = matches;
    this.organizationsZoom = organizationsZoom;
    this.members = members;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> list(command));
  }

  private Outcome list(Command command) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    ConnectedUsers.Scope zoom = organizationsZoom.now(command.organization()).scope();
    Map<MemberId, Integer> spent = new LinkedHashMap<>();
    Map<ZoomUserId, Integer> busiest =
        allowance.busiest(zoom.environment(), zoom.account(), today, LOOKED_AT).stream()
            .collect(
                Collectors.toMap(HostAllowance.Spent::user, HostAllowance.Spent::times, Math::max));
    for (ZoomUserMatch match :
        matches.pinnedTo(command.organization(), zoom.account(), busiest.keySet())) {
      match
          .state()
          .pin()
          .ifPresent(user -> spent.put(match.member(), busiest.getOrDefault(user, 0)));
    }
    Map<MemberId, Member> known =
        members.all(command.organization(), spent.keySet()).stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    return new Outcome.Listed(
        today,
        known.values().stream()
            .map(member -> new BusyHost(member, spent.getOrDefault(member.id(), 0)))
            .sorted(
                Comparator.comparing(BusyHost::spent)
                    .reversed()
                    .thenComparing(host -> host.member().email().value()))
            .limit(command.limit())
            .toList());
  }
}
