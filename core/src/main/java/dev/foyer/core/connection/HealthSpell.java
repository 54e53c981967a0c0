package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/**
 * A time in which every check of a connection found the same.
 *
 * @param from when the first of these checks was made
 * @param until when the last of them was made
 */
public record HealthSpell(
    OrganizationId organization,
    ConnectionId connection,
    Diagnosis found,
    Instant from,
    Instant until) {}
