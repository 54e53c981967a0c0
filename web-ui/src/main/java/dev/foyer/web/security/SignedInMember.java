package dev.foyer.web.security;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who signed in. Name, role and the like are read anew where they count. */
public record SignedInMember(OrganizationId organization, MemberId member)
    implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return member.toString();
  }
}
