package dev.foyer.persistence.organization;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A member as stored. */
@Table("member")
record MemberRow(
    UUID organizationId,
    @Id UUID id,
    String name,
    String email,
    String role,
    String timeZone,
    String language,
    Instant joinedAt) {

  static MemberRow of(Member member) {
    return new MemberRow(
        member.organization().value(),
        member.id().value(),
        member.name().value(),
        member.email().value(),
        member.role().name(),
        member.timeZone().getId(),
        member.language().name(),
        member.joinedAt());
  }

  Member toMember() {
    return new Member(
        new MemberId(id),
        new OrganizationId(organizationId),
        new PersonName(name),
        new EmailAddress(email),
        Role.valueOf(role),
        ZoneId.of(timeZone),
        Language.valueOf(language),
        joinedAt);
  }
}
