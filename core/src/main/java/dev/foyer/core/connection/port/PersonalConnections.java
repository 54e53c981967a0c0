package dev.foyer.core.connection.port;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Keeps personal connections, one for a member at most. */
public interface PersonalConnections {
  /** Adds one; false if the member has one already. */
  boolean add(PersonalConnection.Connected connection);

  Optional<PersonalConnection> of(OrganizationId organization, MemberId member);

  Optional<PersonalConnection> find(OrganizationId organization, ConnectionId id);

  /** Those to this Zoom user, in any organization, oldest first. */
  List<PersonalConnection> ofUser(
      ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user);

  /** Stores the next state if the stored one is still the expected; false if it isn't. */
  boolean replace(PersonalConnection expected, PersonalConnection next);

  /** Removes it if it is still as expected; false if it isn't. */
  boolean remove(PersonalConnection expected);
}
