package dev.foyer.core.connection.port;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/**
 * Keeps connect links: the secret as a hash for look-up, and encrypted for handing it over again.
 */
public interface ConnectLinks {
  /**
   * Adds an open link; false if the organization has another open one with the same purpose,
   * expired or not, or if the secret is taken.
   */
  boolean add(ConnectLink link);

  Optional<ConnectLink> find(OrganizationId organization, ConnectLinkId id);

  /** Finds the link with this secret's hash, in any organization. */
  Optional<ConnectLink> findBySecretHash(String secretHash);

  Optional<ConnectLink> newest(OrganizationId organization, ConnectLink.Purpose purpose);

  /** Stores the next state if the stored one is still the expected; false if it isn't. */
  boolean replace(ConnectLink expected, ConnectLink next);
}
