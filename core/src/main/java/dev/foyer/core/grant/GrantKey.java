package dev.foyer.core.grant;

import dev.foyer.core.organization.OrganizationId;

/**
 * Names a grant: the connection that it stands behind, and the generation, which grows with every
 * new approval of that connection. Whatever arrives for an older generation is refused.
 */
public record GrantKey(OrganizationId organization, ConnectionId connection, int generation) {}
