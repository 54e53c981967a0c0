package dev.foyer.core.connection.port;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps organization connections. At most one of an organization is in charge, one stands by. */
public interface OrganizationConnections {
  void add(OrganizationConnection.Pending connection);

  Optional<OrganizationConnection> find(OrganizationId organization, ConnectionId id);

  /**
   * The one that counts now: the one in charge, else the lapsed one. Pending, ended ones and
   * standbys don't count.
   */
  Optional<OrganizationConnection> current(OrganizationId organization);

  /** The standby, else the newest one that lapsed as a standby. */
  Optional<OrganizationConnection> standby(OrganizationId organization);

  /** Those that wait for one of the sides, oldest first. */
  List<OrganizationConnection.Pending> pending(OrganizationId organization);

  Optional<OrganizationConnection> findByLink(OrganizationId organization, ConnectLinkId link);

  /** The newest of all, ended ones too. */
  Optional<OrganizationConnection> newest(OrganizationId organization);

  /**
   * Stores the next state if the stored one is still the expected; false if it isn't, or if another
   * connection of the organization is in charge, or stands by, already.
   */
  boolean replace(OrganizationConnection expected, OrganizationConnection next);

  /** All that were ever made to this account, in any organization and state, oldest first. */
  List<OrganizationConnection> onAccount(ZoomEnvironment environment, ZoomAccountId account);

  /**
   * Stores that one stands down and the other takes over; false, and nothing stored, if one of them
   * is no longer as expected.
   */
  boolean exchange(
      OrganizationConnection.InCharge before,
      OrganizationConnection.Standby after,
      OrganizationConnection.Standby standby,
      OrganizationConnection.InCharge promoted);

  /** Other organizations in which a connection to the same account is in charge. */
  List<OrganizationId> othersOn(
      ZoomEnvironment environment, ZoomAccountId account, OrganizationId except);

  /**
   * Living connections of all organizations, by organization and id, those after the given place.
   */
  List<OrganizationConnection.Living> living(
      OrganizationId organization, ConnectionId after, int limit);
}
