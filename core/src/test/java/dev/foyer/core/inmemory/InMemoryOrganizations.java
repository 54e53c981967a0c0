package dev.foyer.core.inmemory;

import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organizations in memory. */
public final class InMemoryOrganizations implements Organizations {
  private final InMemoryStore store;
  private final Table<OrganizationId, Organization> organizations;
  private final Table<EmailDomain, OrganizationId> domains;

  public InMemoryOrganizations(InMemoryStore store) {
    this.store = store;
    this.organizations = new Table<>(store);
    this.domains = new Table<>(store);
  }

  @Override
  public void add(Organization organization) {
    store.wholly(
        () -> {
          organizations.add(organization.id(), organization);
          organization.verifiedDomains().forEach(domain -> domains.add(domain, organization.id()));
          return true;
        });
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return organizations.find(id);
  }

  @Override
  public boolean isEmpty() {
    return organizations.keys().isEmpty();
  }

  @Override
  public List<Organization> byName(String afterName, int limit) {
    return organizations.where(found -> found.name().value().compareTo(afterName) > 0).stream()
        .sorted(Comparator.comparing(found -> found.name().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean addDomain(OrganizationId organization, EmailDomain domain) {
    return store.wholly(
        () -> {
          if (!domains.insert(domain, organization)) {
            return domains.find(domain).equals(Optional.of(organization));
          }
          organizations.put(
              organization, with(organizations.find(organization).orElseThrow(), domain));
          return true;
        });
  }

  private static Organization with(Organization organization, EmailDomain domain) {
    Set<EmailDomain> more = new HashSet<>(organization.verifiedDomains());
    more.add(domain);
    return new Organization(organization.id(), organization.name(), more, organization.createdAt());
  }
}
