package dev.foyer.core.organization;

import java.time.Instant;
import java.time.ZoneId;

/** A person of an organization. */
public record Member(
    MemberId id,
    OrganizationId organization,
    PersonName name,
    EmailAddress email,
    Role role,
    ZoneId timeZone,
    Language language,
    Instant joinedAt) {}
