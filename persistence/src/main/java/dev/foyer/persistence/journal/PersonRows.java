package dev.foyer.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads what is personal about actors. */
interface PersonRows extends Repository<PersonRow, UUID> {

  List<PersonRow> findByOrganizationIdAndEntryIdIn(UUID organization, Collection<UUID> entries);
}
