package dev.foyer.core.inmemory;

import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members with their facts, from the other in-memory ports. Names are sorted without case. */
public final class InMemoryConnectedUsers implements ConnectedUsers {
  private static final Comparator<After> BY_NAME =
      Comparator.comparing((After place) -> folded(place.name()))
          .thenComparing(place -> place.id().value(), InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final InMemoryMembers members;
  private final InMemoryPersonalConnections personal;
  private final InMemoryZoomUserMatches matches;
  private final InMemoryOptOuts optOuts;

  public InMemoryConnectedUsers(
      InMemoryStore store,
      InMemoryMembers members,
      InMemoryPersonalConnections personal,
      InMemoryZoomUserMatches matches,
      InMemoryOptOuts optOuts) {
    this.store = store;
    this.members = members;
    this.personal = personal;
    this.matches = matches;
    this.optOuts = optOuts;
  }

  @Override
  public List<Found> page(
      Scope scope, Set<MemberFacts> wanted, String text, After after, int limit) {
    return all(scope).stream()
        .filter(found -> wanted.contains(found.facts()))
        .filter(found -> contains(found.member(), text))
        .filter(found -> BY_NAME.compare(place(found), after) > 0)
        .sorted(Comparator.comparing(InMemoryConnectedUsers::place, BY_NAME))
        .limit(limit)
        .toList();
  }

  @Override
  public Map<MemberFacts, Long> counts(Scope scope) {
    return all(scope).stream().collect(Collectors.groupingBy(Found::facts, Collectors.counting()));
  }

  Optional<MemberFacts> factsOf(Scope scope, MemberId member) {
    return members.find(scope.organization(), member).map(found -> facts(scope, found));
  }

  private List<Found> all(Scope scope) {
    return store.alone(
        () ->
            members.of(scope.organization()).stream()
                .map(member -> new Found(member, facts(scope, member)))
                .toList());
  }

  private MemberFacts facts(Scope scope, Member member) {
    OrganizationId organization = scope.organization();
    return new MemberFacts(
        PersonalFact.of(personal.of(organization, member.id()), scope.environment()),
        matches
            .find(organization, scope.account(), member.id())
            .map(match -> MatchFact.of(match.state()))
            .orElse(MatchFact.NOT_CHECKED),
        optOuts.holds(organization, member.id()));
  }

  private static boolean contains(Member member, String text) {
    return Stream.of(member.name().value(), member.email().value())
        .map(InMemoryConnectedUsers::folded)
        .anyMatch(candidate -> candidate.contains(folded(text)));
  }

  private static After place(Found found) {
    return new After(found.member().name().value(), found.member().id());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
