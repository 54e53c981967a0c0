package dev.foyer.core.connection.port;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.List;

/** Keeps what the checks of organization connections found, as spells of the same finding. */
public interface HealthHistory {

  /** The newest spell grows if it found the same, else a new one begins. */
  void note(OrganizationId organization, ConnectionId connection, Diagnosis found, Instant at);

  /** The spells of a connection that ended after {@code since}, newest first, at most 200. */
  List<HealthSpell> of(OrganizationId organization, ConnectionId connection, Instant since);

  /** The connections with spells that ended after {@code since}, those last checked first. */
  List<ConnectionId> checked(OrganizationId organization, Instant since, int limit);
}
