package dev.foyer.core.connection.port;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps organization connections. At most one of an organization is active. */
public interface OrganizationConnections {
  void add(OrganizationConnection.Pending connection);

  Optional<OrganizationConnection> find(OrganizationId organization, ConnectionId id);

  /**
   * The one that counts now: the active one, else the lapsed one. Pending and ended ones don't
   * count.
   */
  Optional<OrganizationConnection> current(OrganizationId organization);

  /** Those that wait for one of the sides, oldest first. */
  List<OrganizationConnection.Pending> pending(OrganizationId organization);

  Optional<OrganizationConnection> findByLink(OrganizationId organization, ConnectLinkId link);

  /** The newest of all, ended ones too. */
  Optional<OrganizationConnection> newest(OrganizationId organization);

  /**
   * Stores the next state if the stored one is still the expected; false if it isn't, or if another
   * connection of the organization is active already.
   */
  boolean replace(OrganizationConnection expected, OrganizationConnection next);

  /** All that were ever made to this account, in any organization and state, oldest first. */
  List<OrganizationConnection> onAccount(ZoomEnvironment environment, ZoomAccountId account);

  /** Other organizations whose active connection is to the same account. */
  List<OrganizationId> othersOn(
      ZoomEnvironment environment, ZoomAccountId account, OrganizationId except);
}
