package dev.foyer.core.message;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who is no member is written. The secret of the link in it is there until the mail
 * server has the letter, or never will.
 */
public record Letter(
    LetterId id,
    OrganizationId organization,
    EmailAddress to,
    Language language,
    LetterKind kind,
    Facts facts,
    Optional<Secret> secret,
    Instant at,
    MailState mail) {}
