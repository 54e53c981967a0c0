package dev.foyer.core.connection;

import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.util.Optional;
import java.util.Set;

/**
 * What a Zoom admin is told before deciding (BR-05): who asks, for which organization, for what,
 * and what there is already.
 */
public record Offer(
    ConnectLink link,
    Organization organization,
    Member creator,
    Set<String> scopes,
    Optional<OrganizationConnection> current) {
  public Offer {
    scopes = Set.copyOf(scopes);
  }
}
