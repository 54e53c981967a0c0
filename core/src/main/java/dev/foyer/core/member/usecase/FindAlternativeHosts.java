package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.AlternativeHosts;
import dev.foyer.core.member.AlternativeHosts.LeftOut;
import dev.foyer.core.member.AlternativeHosts.Reason;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who of some members can be alternative hosts: licensed users of the Zoom account in which
 * the meeting is made, if its host is one too. Zoom refuses a meeting with any other.
 */
public final class FindAlternativeHosts {

  private final ZoomUserMatches matches;

  public FindAlternativeHosts(ZoomUserMatches matches) {
    this.matches = matches;
  }

  /**
   * @param account in which the meeting is made
   * @param host whose meeting it is
   */
  public AlternativeHosts handle(
      OrganizationId organization, ZoomAccountId account, MemberId host, List<MemberId> others) {
    if (others.isEmpty()) {
      return new AlternativeHosts(List.of(), List.of());
    }
    Map<MemberId, ZoomUser> users =
        matches
            .of(organization, account, Stream.concat(Stream.of(host), others.stream()).toList())
            .stream()
            .flatMap(match -> active(match).stream().map(user -> Map.entry(match.member(), user)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<EmailAddress> addresses = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    boolean hostIsLicensed = users.containsKey(host) && licensed(users.get(host));
    for (MemberId other : others) {
      if (!hostIsLicensed) {
        leftOut.add(new LeftOut(other, Reason.HOST_NOT_LICENSED));
      } else if (!users.containsKey(other)) {
        leftOut.add(new LeftOut(other, Reason.NOT_IN_ACCOUNT));
      } else if (!licensed(users.get(other))) {
        leftOut.add(new LeftOut(other, Reason.NOT_LICENSED));
      } else {
        addresses.add(users.get(other).email());
      }
    }
    return new AlternativeHosts(addresses, leftOut);
  }

  private static boolean licensed(ZoomUser user) {
    return user.license() == License.LICENSED;
  }

  private static Optional<ZoomUser> active(ZoomUserMatch match) {
    return match.state() instanceof MatchState.Pinned(ZoomUser user, _) && user.active()
        ? Optional.of(user)
        : Optional.empty();
  }
}
