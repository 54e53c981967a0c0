package dev.foyer.core.inmemory;

import dev.foyer.core.organization.OrganizationId;

/** An id within an organization: nothing is found with the id of another organization. */
record Key<I>(OrganizationId organization, I id) {}
