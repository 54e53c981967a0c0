package dev.foyer.persistence.message;

import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredFacts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A message as stored. */
@Table("message")
record MessageRow(
    UUID organizationId,
    @Id UUID id,
    UUID memberId,
    String kind,
    UUID about,
    String facts,
    String occasion,
    Instant toldAt,
    @Nullable Instant readAt,
    String mail) {

  static MessageRow of(Message message) {
    return new MessageRow(
        message.organization().value(),
        message.id().value(),
        message.to().value(),
        message.kind().name(),
        message.about(),
        StoredFacts.of(message.facts()),
        message.key(),
        message.at(),
        message.readAt().orElse(null),
        message.mail().name());
  }

  Message toMessage() {
    return new Message(
        new MessageId(id),
        new OrganizationId(organizationId),
        new MemberId(memberId),
        MessageKind.valueOf(kind),
        about,
        StoredFacts.read(facts),
        occasion,
        toldAt,
        Optional.ofNullable(readAt),
        MailState.valueOf(mail));
  }
}
