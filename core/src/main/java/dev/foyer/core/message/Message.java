package dev.foyer.core.message;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one member was told. {@code about} names the connection, link or member that it is about;
 * {@code key} makes it be told once.
 */
public record Message(
    MessageId id,
    OrganizationId organization,
    MemberId to,
    MessageKind kind,
    UUID about,
    Facts facts,
    String key,
    Instant at,
    Optional<Instant> readAt,
    MailState mail) {

  public boolean unread() {
    return readAt.isEmpty();
  }
}
