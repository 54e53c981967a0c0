package dev.foyer.persistence.organization;

import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An organization as stored, with its verified domains. */
@Table("organization")
record OrganizationRow(
    @Id UUID id,
    String name,
    Instant createdAt,
    @MappedCollection(idColumn = "organization_id") Set<VerifiedDomainRow> verifiedDomains) {

  static OrganizationRow of(Organization organization) {
    return new OrganizationRow(
        organization.id().value(),
        organization.name().value(),
        organization.createdAt(),
        organization.verifiedDomains().stream()
            .map(domain -> new VerifiedDomainRow(domain.value()))
            .collect(Collectors.toSet()));
  }

  Organization toOrganization() {
    return new Organization(
        new OrganizationId(id),
        new OrganizationName(name),
        verifiedDomains.stream()
            .map(row -> new EmailDomain(row.domain()))
            .collect(Collectors.toSet()),
        createdAt);
  }
}
