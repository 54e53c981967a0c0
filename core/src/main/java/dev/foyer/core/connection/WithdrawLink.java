package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;

/**
 * The Zoom admin's own way to take an approval back, at any time and in any browser; kept by the
 * hash of its secret, which stands in a letter only.
 */
public record WithdrawLink(
    OrganizationId organization, ConnectionId connection, String secretHash) {}
