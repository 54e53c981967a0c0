package dev.foyer.core.journal;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/** One line of the journal. {@code cause} says why in a word of a closed set, or is empty. */
public record Entry(
    EntryId id,
    OrganizationId organization,
    Instant at,
    Actor actor,
    EntryKind kind,
    Subject subject,
    Facts before,
    Facts after,
    String cause) {}
