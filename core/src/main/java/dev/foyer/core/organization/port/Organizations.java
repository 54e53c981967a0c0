package dev.foyer.core.organization.port;

import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps organizations. */
public interface Organizations {
  void add(Organization organization);

  Optional<Organization> find(OrganizationId id);

  /** Whether no organization exists yet, as on a first start. */
  boolean isEmpty();

  /**
   * Organizations by name, those after {@code afterName} ("" for the first), at most {@code limit}.
   */
  List<Organization> byName(String afterName, int limit);

  /** Adds a verified domain; false if it belongs to another organization already. */
  boolean addDomain(OrganizationId organization, EmailDomain domain);
}
