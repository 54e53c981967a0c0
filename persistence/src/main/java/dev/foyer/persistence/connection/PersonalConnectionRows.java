package dev.foyer.persistence.connection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads personal connections. */
interface PersonalConnectionRows extends Repository<PersonalConnectionRow, UUID> {

  Optional<PersonalConnectionRow> findByOrganizationIdAndMemberId(UUID organization, UUID member);

  Optional<PersonalConnectionRow> findByOrganizationIdAndId(UUID organization, UUID id);
}
