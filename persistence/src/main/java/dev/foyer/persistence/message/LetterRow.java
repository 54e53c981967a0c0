package dev.foyer.persistence.message;

import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.MailState;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.StoredFacts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A letter as stored, its secret sealed while it waits and gone afterwards. */
@Table("letter")
record LetterRow(
    UUID organizationId,
    @Id UUID id,
    String email,
    String language,
    String kind,
    String facts,
    byte @Nullable [] secret,
    Instant writtenAt,
    String mail) {

  static LetterRow of(Letter letter, Vault vault) {
    Place place = place(letter.organization().value(), letter.id().value());
    return new LetterRow(
        letter.organization().value(),
        letter.id().value(),
        letter.to().value(),
        letter.language().name(),
        letter.kind().name(),
        StoredFacts.of(letter.facts()),
        letter.secret().map(secret -> vault.seal(secret, place)).orElse(null),
        letter.at(),
        letter.mail().name());
  }

  Letter toLetter(Vault vault) {
    return new Letter(
        new LetterId(id),
        new OrganizationId(organizationId),
        new EmailAddress(email),
        Language.valueOf(language),
        LetterKind.valueOf(kind),
        StoredFacts.read(facts),
        Optional.ofNullable(secret).map(bytes -> vault.open(bytes, place(organizationId, id))),
        writtenAt,
        MailState.valueOf(mail));
  }

  private static Place place(UUID organization, UUID id) {
    return Place.of("letter", organization, id, "secret");
  }
}
