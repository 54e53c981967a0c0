package dev.foyer.persistence.organization;

import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations on MariaDB. */
final class JdbcOrganizations implements Organizations {
  private static final String ANY = "SELECT EXISTS (SELECT 1 FROM organization)";
  private static final String ADD_DOMAIN =
      "INSERT INTO verified_domain (organization_id, domain) VALUES (:organization, :domain)";
  // A shared lock reads what is committed now, not what this transaction's snapshot shows.
  private static final String OWNER_OF_DOMAIN =
      "SELECT organization_id FROM verified_domain WHERE domain = :domain LOCK IN SHARE MODE";

  private final OrganizationRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcOrganizations(
      OrganizationRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public void add(Organization organization) {
    aggregates.insert(OrganizationRow.of(organization));
  }

  @Override
  public Optional<Organization> find(OrganizationId id) {
    return rows.findById(id.value()).map(OrganizationRow::toOrganization);
  }

  @Override
  public boolean isEmpty() {
    return !database.sql(ANY).query(Boolean.class).single();
  }

  @Override
  public List<Organization> byName(String afterName, int limit) {
    return rows.findByNameGreaterThanOrderByName(afterName, Limit.of(limit)).stream()
        .map(OrganizationRow::toOrganization)
        .toList();
  }

  @Override
  public boolean addDomain(OrganizationId organization, EmailDomain domain) {
    try {
      database
          .sql(ADD_DOMAIN)
          .param("organization", organization.value())
          .param("domain", domain.value())
          .update();
      return true;
    } catch (DuplicateKeyException _) {
      return organization.value().equals(ownerOf(domain));
    }
  }

  private UUID ownerOf(EmailDomain domain) {
    return database.sql(OWNER_OF_DOMAIN).param("domain", domain.value()).query(UUID.class).single();
  }
}
