package dev.foyer.core.inmemory;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members in memory. */
public final class InMemoryMembers implements Members {
  private final InMemoryStore store;
  private final Table<Key<MemberId>, Member> members;
  private final Table<EmailAddress, Key<MemberId>> addresses;

  public InMemoryMembers(InMemoryStore store) {
    this.store = store;
    this.members = new Table<>(store);
    this.addresses = new Table<>(store);
  }

  @Override
  public boolean add(Member member) {
    Key<MemberId> key = new Key<>(member.organization(), member.id());
    return store.wholly(
        () -> {
          boolean free = addresses.insert(member.email(), key);
          if (free) {
            members.add(key, member);
          }
          return free;
        });
  }

  @Override
  public Optional<Member> find(OrganizationId organization, MemberId id) {
    return members.find(new Key<>(organization, id));
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return store.alone(() -> addresses.find(email).flatMap(members::find));
  }

  @Override
  public List<Member> withEmails(OrganizationId organization, Collection<EmailAddress> emails) {
    Set<EmailAddress> wanted = Set.copyOf(emails);
    return of(organization).stream().filter(member -> wanted.contains(member.email())).toList();
  }

  @Override
  public List<Member> all(OrganizationId organization, Collection<MemberId> ids) {
    Set<MemberId> wanted = Set.copyOf(ids);
    return of(organization).stream().filter(member -> wanted.contains(member.id())).toList();
  }

  @Override
  public List<Member> afterId(OrganizationId organization, MemberId after, int limit) {
    return of(organization).stream()
        .filter(member -> InMemoryStore.BY_BYTES.compare(member.id().value(), after.value()) > 0)
        .sorted(Comparator.comparing(member -> member.id().value(), InMemoryStore.BY_BYTES))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Member> administrators(OrganizationId organization, int limit) {
    return of(organization).stream()
        .filter(member -> member.role().administers())
        .sorted(
            Comparator.comparing(Member::role)
                .thenComparing(member -> member.id().value(), InMemoryStore.BY_BYTES))
        .limit(limit)
        .toList();
  }

  @Override
  public long count(OrganizationId organization) {
    return of(organization).size();
  }

  List<Member> of(OrganizationId organization) {
    return members.where(member -> member.organization().equals(organization));
  }
}
