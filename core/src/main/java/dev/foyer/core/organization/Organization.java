package dev.foyer.core.organization;

import java.time.Instant;
import java.util.Set;

/** A tenant: its name and the e-mail domains that were verified to belong to it. */
public record Organization(
    OrganizationId id, OrganizationName name, Set<EmailDomain> verifiedDomains, Instant createdAt) {

  public Organization {
    verifiedDomains = Set.copyOf(verifiedDomains);
  }

  /** Whether people with this address are known to belong to this organization (BR-06). */
  public boolean knows(EmailAddress address) {
    return verifiedDomains.contains(address.domain());
  }
}
