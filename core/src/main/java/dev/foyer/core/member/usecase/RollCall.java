package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.ZoomUserStanding.Present;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reading of a Zoom account's users. Members are matched by address; whoever is pinned to a
 * Zoom user stays so, also under that user's new address; at the end the others are absent.
 */
final class RollCall {
  private static final int MEMBERS_AT_A_TIME = 500;
  private static final ZoomUserStanding ABSENT = new ZoomUserStanding.Absent();

  private final OrganizationId organization;
  private final ZoomAccountId account;
  private final Instant began;
  private final Members members;
  private final ZoomUserMatches matches;
  private final Transactions transactions;

  /** Zoom users whose address no member has: one of them may be pinned by an earlier address. */
  private final Map<ZoomUserId, ZoomUser> strangers = new HashMap<>();

  private boolean anythingNew;

  RollCall(
      OrganizationConnection.InCharge inCharge,
      Instant began,
      Members members,
      ZoomUserMatches matches,
      Transactions transactions) {
    this.organization = inCharge.approval().organization();
    this.account = inCharge.approval().account().id();
    this.began = began;
    this.members = members;
    this.matches = matches;
    this.transactions = transactions;
  }

  void hear(List<ZoomUserStanding> users) {
    Map<EmailAddress, ZoomUserStanding> byEmail =
        users.stream()
            .flatMap(user -> email(user).map(email -> Map.entry(email, user)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    List<Member> known = members.withEmails(organization, byEmail.keySet());
    keep(known, (member, _) -> Optional.of(byEmail.getOrDefault(member.email(), ABSENT)));
    known.forEach(member -> byEmail.remove(member.email()));
    byEmail
        .values()
        .forEach(
            user -> {
              if (user instanceof Present(ZoomUser stranger)) {
                strangers.put(stranger.id(), stranger);
              }
            });
  }

  /** Whether anything is known now that wasn't before. */
  boolean foundAnythingNew() {
    return anythingNew;
  }

  /** Whoever was heard of under no address is absent; a pinned Zoom user that is gone is so too. */
  void close() {
    List<Member> page = members.afterId(organization, MemberId.BEFORE_ALL, MEMBERS_AT_A_TIME);
    while (!page.isEmpty()) {
      keep(page, (_, earlier) -> atTheEnd(earlier));
      page = members.afterId(organization, page.getLast().id(), MEMBERS_AT_A_TIME);
    }
  }

  private Optional<ZoomUserStanding> atTheEnd(Optional<ZoomUserMatch> earlier) {
    Optional<ZoomUserStanding> pinned =
        earlier
            .map(ZoomUserMatch::standing)
            .flatMap(RollCall::user)
            .flatMap(user -> Optional.ofNullable(strangers.get(user.id())))
            .map(Present::new);
    boolean heard = earlier.filter(match -> !match.checkedAt().isBefore(began)).isPresent();
    return pinned.isPresent() || heard ? pinned : Optional.of(ABSENT);
  }

  /** What is new of a member, given what was known before; empty for nothing. */
  @FunctionalInterface
  private interface News {
    Optional<ZoomUserStanding> of(Member member, Optional<ZoomUserMatch> earlier);
  }

  private void keep(List<Member> whom, News news) {
    if (whom.isEmpty()) {
      return;
    }
    transactions.inOne(
        () -> {
          Map<MemberId, ZoomUserMatch> earlier =
              matches.of(organization, account, whom.stream().map(Member::id).toList()).stream()
                  .collect(Collectors.toMap(ZoomUserMatch::member, Function.identity()));
          List<ZoomUserMatch> next =
              whom.stream()
                  .flatMap(
                      member -> next(member, Optional.ofNullable(earlier.get(member.id())), news))
                  .toList();
          matches.put(organization, account, next);
          anythingNew |= next.stream().anyMatch(match -> isNew(match, earlier));
        });
  }

  private Stream<ZoomUserMatch> next(Member member, Optional<ZoomUserMatch> earlier, News news) {
    return news.of(member, earlier).stream()
        .map(
            standing ->
                earlier
                    .map(match -> match.heard(standing, began))
                    .orElseGet(
                        () ->
                            new ZoomUserMatch(
                                organization, account, member.id(), standing, began)));
  }

  private static boolean isNew(ZoomUserMatch match, Map<MemberId, ZoomUserMatch> earlier) {
    return !earlier.containsKey(match.member())
        || !earlier.get(match.member()).standing().equals(match.standing());
  }

  private static Optional<ZoomUser> user(ZoomUserStanding standing) {
    return standing instanceof Present(ZoomUser user) ? Optional.of(user) : Optional.empty();
  }

  private static Optional<EmailAddress> email(ZoomUserStanding user) {
    return switch (user) {
      case ZoomUserStanding.Absent _ -> Optional.empty();
      case ZoomUserStanding.Invited(EmailAddress email) -> Optional.of(email);
      case Present(ZoomUser present) -> Optional.of(present.email());
    };
  }
}
