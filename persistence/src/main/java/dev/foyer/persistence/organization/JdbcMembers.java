package dev.foyer.persistence.organization;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.port.Members;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;

/** Members on MariaDB. */
final class JdbcMembers implements Members {
  private final MemberRows rows;
  private final JdbcAggregateOperations aggregates;

  JdbcMembers(MemberRows rows, JdbcAggregateOperations aggregates) {
    this.rows = rows;
    this.aggregates = aggregates;
  }

  @Override
  public boolean add(Member member) {
    try {
      aggregates.insert(MemberRow.of(member));
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  @Override
  public Optional<Member> find(OrganizationId organization, MemberId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(MemberRow::toMember);
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return rows.findByEmail(email.value()).map(MemberRow::toMember);
  }

  @Override
  public List<Member> withEmails(OrganizationId organization, Collection<EmailAddress> emails) {
    if (emails.isEmpty()) {
      return List.of();
    }
    return members(
        rows.findByOrganizationIdAndEmailIn(
            organization.value(), emails.stream().map(EmailAddress::value).toList()));
  }

  @Override
  public List<Member> all(OrganizationId organization, Collection<MemberId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return members(
        rows.findByOrganizationIdAndIdIn(
            organization.value(), ids.stream().map(MemberId::value).toList()));
  }

  @Override
  public List<Member> afterId(OrganizationId organization, MemberId after, int limit) {
    return members(
        rows.findByOrganizationIdAndIdGreaterThanOrderById(
            organization.value(), after.value(), Limit.of(limit)));
  }

  @Override
  public List<Member> administrators(OrganizationId organization, int limit) {
    return members(
        rows.findByOrganizationIdAndRoleInOrderByRoleDescIdAsc(
            organization.value(), List.of(Role.OWNER.name(), Role.ADMIN.name()), Limit.of(limit)));
  }

  @Override
  public long count(OrganizationId organization) {
    return rows.countByOrganizationId(organization.value());
  }

  private static List<Member> members(List<MemberRow> rows) {
    return rows.stream().map(MemberRow::toMember).toList();
  }
}
