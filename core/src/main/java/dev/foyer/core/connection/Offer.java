package dev.foyer.core.connection;

import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.util.Set;

/**
 * What a Zoom admin is told before deciding (BR-05): who asks, for which organization, for what.
 */
public record Offer(
    ConnectLink link, Organization organization, Member creator, Set<String> scopes) {
  public Offer {
    scopes = Set.copyOf(scopes);
  }
}
