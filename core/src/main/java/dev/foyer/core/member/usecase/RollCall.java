package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a reading of a Zoom account's users brings with the members, in the caller's
 * transactions. Whoever is pinned is recognised by Zoom's id, whoever isn't by address.
 */
final class RollCall {
  private static final int MEMBERS_AT_A_TIME = 500;

  private final Members members;
  private final ZoomUserMatches matches;
  private final AccountUsers accountUsers;
  private final Jobs jobs;

  RollCall(Members members, ZoomUserMatches matches, AccountUsers accountUsers, Jobs jobs) {
    this.members = members;
    this.matches = matches;
    this.accountUsers = accountUsers;
    this.jobs = jobs;
  }

  /** Hears a page out. */
  void hear(Reading reading, List<ZoomUserStanding> page, Instant at) {
    OrganizationId organization = reading.organization();
    ZoomAccountId account = reading.account();
    Map<ZoomUserId, ZoomUser> byId =
        page.stream()
            .flatMap(told -> present(told).stream())
            .collect(Collectors.toMap(ZoomUser::id, Function.identity(), (a, _) -> a));
    Map<EmailAddress, ZoomUserStanding> byEmail =
        page.stream()
            .flatMap(told -> email(told).map(email -> Map.entry(email, told)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    accountUsers.put(organization, account, byId.values(), at);
    Map<MemberId, ZoomUserStanding> addressed =
        members.withEmails(organization, byEmail.keySet()).stream()
            .collect(
                Collectors.toMap(
                    Member::id, member -> Objects.requireNonNull(byEmail.get(member.email()))));
    Set<MemberId> concerned = new HashSet<>(addressed.keySet());
    matches
        .pinnedTo(organization, account, byId.keySet())
        .forEach(match -> concerned.add(match.member()));
    Map<MemberId, ZoomUserMatch> known = held(reading, concerned);
    matches.put(
        organization,
        account,
        concerned.stream()
            .flatMap(
                member -> {
                  ZoomUserMatch match =
                      Optional.ofNullable(known.get(member))
                          .orElseGet(() -> absent(reading, member, at));
                  return match
                      .state()
                      .pin()
                      .map(pin -> heardOfPin(match, pin, byId, at))
                      .orElseGet(
                          () ->
                              Optional.ofNullable(addressed.get(member))
                                  .map(told -> match.heard(told, at)))
                      .stream();
                })
            .toList());
  }

  /** Another Zoom user with a pinned member's address is no news of that member. */
  private static Optional<ZoomUserMatch> heardOfPin(
      ZoomUserMatch match, ZoomUserId pin, Map<ZoomUserId, ZoomUser> byId, Instant at) {
    return Optional.ofNullable(byId.get(pin)).map(user -> match.heard(pin, Optional.of(user), at));
  }

  /**
   * Compares some members, those after this one, with all that was heard; the last of them, if
   * there were any. Whoever has no pin and wasn't heard of is absent. A pinned Zoom user that
   * wasn't heard of is asked for by id first: it may have changed lists while these were read.
   */
  Optional<MemberId> compare(Reading reading, MemberId after, Instant at) {
    List<MemberId> some =
        members.afterId(reading.organization(), after, MEMBERS_AT_A_TIME).stream()
            .map(Member::id)
            .toList();
    Map<MemberId, ZoomUserMatch> known = held(reading, some);
    matches.put(
        reading.organization(),
        reading.account(),
        some.stream()
            .flatMap(member -> unheard(reading, member, Optional.ofNullable(known.get(member)), at))
            .toList());
    return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
  }

  private Stream<ZoomUserMatch> unheard(
      Reading reading, MemberId member, Optional<ZoomUserMatch> match, Instant at) {
    if (match.filter(known -> !known.checkedAt().isBefore(reading.beganAt())).isPresent()) {
      return Stream.empty();
    }
    if (match.flatMap(known -> known.state().pin()).isEmpty()) {
      return Stream.of(absent(reading, member, at));
    }
    lookUp(reading.organization(), member, at);
    return Stream.empty();
  }

  private void lookUp(OrganizationId organization, MemberId member, Instant at) {
    jobs.noLaterThan(new Job(JobKind.MATCH_MEMBER, organization.value(), member.value()), at);
  }

  private Map<MemberId, ZoomUserMatch> held(Reading reading, Collection<MemberId> whom) {
    return matches.hold(reading.organization(), reading.account(), whom).stream()
        .collect(Collectors.toMap(ZoomUserMatch::member, Function.identity()));
  }

  private static ZoomUserMatch absent(Reading reading, MemberId member, Instant at) {
    return new ZoomUserMatch(
        reading.organization(), reading.account(), member, new MatchState.Absent(), at);
  }

  private static Optional<ZoomUser> present(ZoomUserStanding told) {
    return told instanceof ZoomUserStanding.Present(ZoomUser user)
        ? Optional.of(user)
        : Optional.empty();
  }

  private static Optional<EmailAddress> email(ZoomUserStanding told) {
    return switch (told) {
      case ZoomUserStanding.Absent _ -> Optional.empty();
      case ZoomUserStanding.Invited(EmailAddress email) -> Optional.of(email);
      case ZoomUserStanding.Present(ZoomUser user) -> Optional.of(user.email());
    };
  }
}
