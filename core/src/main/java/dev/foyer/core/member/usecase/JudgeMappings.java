package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingLine.Verdict;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what each line of a list of mappings would do, knowing the whole list: two lines may give
 * their members the same Zoom user, or two members may change places.
 */
public final class JudgeMappings {

  private static final int AT_A_TIME = 500;

  /** A line, and who is to have whom by it, if both exist. */
  record Judged(MappingLine line, Optional<Wish> wish) {
    private Judged(MappingLine line, Verdict verdict) {
      this(line.judged(verdict), Optional.empty());
    }
  }

  record Wish(Member member, ZoomUser user) {}

  private final Members members;
  private final ZoomUserMatches matches;
  private final AccountUsers accountUsers;

  public JudgeMappings(Members members, ZoomUserMatches matches, AccountUsers accountUsers) {
    this.members = members;
    this.matches = matches;
    this.accountUsers = accountUsers;
  }

  List<Judged> judge(OrganizationId organization, ZoomAccountId account, List<MappingLine> lines) {
    Map<EmailAddress, Member> membersByEmail =
        inParts(lines, MappingLine::member, part -> members.withEmails(organization, part))
            .collect(Collectors.toMap(Member::email, Function.identity()));
    Map<EmailAddress, ZoomUser> usersByEmail =
        inParts(
                lines,
                MappingLine::zoomUser,
                part -> accountUsers.withEmails(organization, account, part))
            .collect(Collectors.toMap(ZoomUser::email, Function.identity()));
    Set<EmailAddress> named = new HashSet<>();
    List<Judged> read =
        lines.stream()
            .map(
                line -> {
                  Optional<EmailAddress> member = line.member();
                  Optional<EmailAddress> user = line.zoomUser();
                  return member.isEmpty() || user.isEmpty()
                      ? new Judged(line, Verdict.UNREADABLE)
                      : !named.add(member.get())
                          ? new Judged(line, Verdict.DUPLICATE)
                          : wish(
                              line,
                              Optional.ofNullable(membersByEmail.get(member.get())),
                              Optional.ofNullable(usersByEmail.get(user.get())));
                })
            .toList();
    return possible(organization, account, read);
  }

  private static Judged wish(MappingLine line, Optional<Member> member, Optional<ZoomUser> user) {
    if (member.isEmpty()) {
      return new Judged(line, Verdict.NO_SUCH_MEMBER);
    }
    return user.map(
            wanted ->
                new Judged(
                    line.judged(Verdict.WILL_MAP), Optional.of(new Wish(member.get(), wanted))))
        .orElseGet(() -> new Judged(line, Verdict.NO_SUCH_ZOOM_USER));
  }

  /** Of wishes: whether they change anything, and whether somebody would have to share. */
  private List<Judged> possible(
      OrganizationId organization, ZoomAccountId account, List<Judged> read) {
    List<Wish> wishes = read.stream().flatMap(judged -> judged.wish().stream()).toList();
    Set<Holding> now =
        inParts(
                wishes,
                wish -> Optional.of(wish.member().id()),
                part -> matches.of(organization, account, part))
            .flatMap(match -> Holding.of(match).stream())
            .collect(Collectors.toSet());
    Map<ZoomUserId, Set<MemberId>> afterwards = afterwards(organization, account, wishes);
    return read.stream()
        .map(
            judged ->
                judged
                    .wish()
                    .map(
                        wish ->
                            new Judged(
                                judged.line().judged(verdict(wish, now, afterwards)),
                                judged.wish()))
                    .orElse(judged))
        .toList();
  }

  private static Verdict verdict(
      Wish wish, Set<Holding> now, Map<ZoomUserId, Set<MemberId>> afterwards) {
    if (now.contains(new Holding(wish.member().id(), wish.user().id()))) {
      return Verdict.ALREADY_SO;
    }
    return holders(afterwards, wish.user().id()).size() > 1 ? Verdict.SHARED : Verdict.WILL_MAP;
  }

  /** Who would have each wanted Zoom user, were everything done that can be. */
  private Map<ZoomUserId, Set<MemberId>> afterwards(
      OrganizationId organization, ZoomAccountId account, List<Wish> wishes) {
    Set<MemberId> moving =
        wishes.stream().map(wish -> wish.member().id()).collect(Collectors.toSet());
    Map<ZoomUserId, Set<MemberId>> holders = new HashMap<>();
    wishes.forEach(wish -> holders(holders, wish.user().id()).add(wish.member().id()));
    inParts(
            wishes,
            wish -> Optional.of(wish.user().id()),
            part -> matches.pinnedTo(organization, account, part))
        .flatMap(match -> Holding.of(match).stream())
        .filter(holding -> !moving.contains(holding.member()))
        .forEach(holding -> holders(holders, holding.user()).add(holding.member()));
    return holders;
  }

  private record Holding(MemberId member, ZoomUserId user) {
    static Optional<Holding> of(ZoomUserMatch match) {
      return match.state() instanceof MatchState.Pinned(ZoomUser user, _)
          ? Optional.of(new Holding(match.member(), user.id()))
          : Optional.empty();
    }
  }

  private static Set<MemberId> holders(Map<ZoomUserId, Set<MemberId>> all, ZoomUserId user) {
    return all.computeIfAbsent(user, _ -> new HashSet<>());
  }

  /** Asks for many a part at a time, each thing once. */
  private static <T, K, R> Stream<R> inParts(
      Collection<T> all, Function<T, Optional<K>> key, Function<List<K>, List<R>> ask) {
    List<K> keys = all.stream().flatMap(each -> key.apply(each).stream()).distinct().toList();
    return Stream.iterate(0, from -> from < keys.size(), from -> from + AT_A_TIME)
        .flatMap(
            from ->
                ask.apply(keys.subList(from, Math.min(keys.size(), from + AT_A_TIME))).stream());
  }
}
