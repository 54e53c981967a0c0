package dev.foyer.persistence.message;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads letters. */
interface LetterRows extends Repository<LetterRow, UUID> {

  Optional<LetterRow> findByOrganizationIdAndId(UUID organization, UUID id);
}
