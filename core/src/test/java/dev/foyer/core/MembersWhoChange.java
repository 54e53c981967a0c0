package dev.foyer.core;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.port.Members;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Members who may lose their role or leave, which no use case lets them do yet. */
public final class MembersWhoChange implements Members {
  private final Members stored;
  private final Map<MemberId, UnaryOperator<Stream<Member>>> changes = new ConcurrentHashMap<>();

  MembersWhoChange(Members stored) {
    this.stored = stored;
  }

  /** From now on this member has that role. */
  public void giveRole(Member member, Role role) {
    changes.put(
        member.id(),
        found ->
            found.map(
                it ->
                    new Member(
                        it.id(),
                        it.organization(),
                        it.name(),
                        it.email(),
                        role,
                        it.timeZone(),
                        it.language(),
                        it.joinedAt())));
  }

  /** From now on this person is no member any more. */
  public void remove(Member member) {
    changes.put(member.id(), found -> found.limit(0));
  }

  @Override
  public boolean add(Member member) {
    return stored.add(member);
  }

  @Override
  public Optional<Member> find(OrganizationId organization, MemberId id) {
    return stored.find(organization, id).stream().flatMap(this::changed).findFirst();
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return stored.findByEmail(email).stream().flatMap(this::changed).findFirst();
  }

  @Override
  public List<Member> withEmails(OrganizationId organization, Collection<EmailAddress> emails) {
    return changed(stored.withEmails(organization, emails));
  }

  @Override
  public List<Member> all(OrganizationId organization, Collection<MemberId> ids) {
    return changed(stored.all(organization, ids));
  }

  @Override
  public List<Member> afterId(OrganizationId organization, MemberId after, int limit) {
    return changed(stored.afterId(organization, after, limit));
  }

  @Override
  public List<Member> administrators(OrganizationId organization, int limit) {
    return changed(stored.administrators(organization, limit)).stream()
        .filter(member -> member.role().administers())
        .toList();
  }

  @Override
  public long count(OrganizationId organization) {
    return stored.count(organization);
  }

  private List<Member> changed(List<Member> found) {
    return found.stream().flatMap(this::changed).toList();
  }

  private Stream<Member> changed(Member member) {
    return changes.getOrDefault(member.id(), UnaryOperator.identity()).apply(Stream.of(member));
  }
}
