package dev.foyer.core.inmemory;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Matches of members with Zoom users, in memory. */
public final class InMemoryZoomUserMatches implements ZoomUserMatches {
  private record InAccount(ZoomAccountId account, MemberId member) {}

  private final InMemoryStore store;
  private final Table<Key<InAccount>, ZoomUserMatch> matches;

  public InMemoryZoomUserMatches(InMemoryStore store) {
    this.store = store;
    this.matches = new Table<>(store);
  }

  @Override
  public void put(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUserMatch> all) {
    store.wholly(
        () -> {
          all.forEach(match -> matches.put(key(organization, account, match.member()), match));
          return true;
        });
  }

  @Override
  public Optional<ZoomUserMatch> find(
      OrganizationId organization, ZoomAccountId account, MemberId member) {
    return matches.find(key(organization, account, member));
  }

  @Override
  public List<ZoomUserMatch> of(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members) {
    return store.alone(
        () ->
            members.stream()
                .distinct()
                .flatMap(member -> find(organization, account, member).stream())
                .toList());
  }

  @Override
  public List<ZoomUserMatch> hold(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members) {
    return of(organization, account, members);
  }

  @Override
  public List<ZoomUserMatch> pinnedTo(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUserId> users) {
    return matches
        .where(
            match ->
                match.organization().equals(organization)
                    && match.account().equals(account)
                    && match.state().pin().filter(users::contains).isPresent())
        .stream()
        .sorted(Comparator.comparing(match -> match.member().value(), InMemoryStore.BY_BYTES))
        .toList();
  }

  private static Key<InAccount> key(
      OrganizationId organization, ZoomAccountId account, MemberId member) {
    return new Key<>(organization, new InAccount(account, member));
  }
}
