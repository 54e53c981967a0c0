package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import java.util.Optional;

/** Shows an organization: its name and verified domains. */
public final class ShowOrganization {

  private final Organizations organizations;

  public ShowOrganization(Organizations organizations) {
    this.organizations = organizations;
  }

  public Optional<Organization> handle(OrganizationId organization) {
    return organizations.find(organization);
  }
}
