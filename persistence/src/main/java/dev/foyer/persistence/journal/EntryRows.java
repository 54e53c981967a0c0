package dev.foyer.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads journal entries, newest first. */
interface EntryRows extends Repository<EntryRow, UUID> {

  List<EntryRow> findByOrganizationIdAndIdLessThanOrderByIdDesc(
      UUID organization, UUID before, Limit limit);

  List<EntryRow> findByOrganizationIdAndIdLessThanAndKindInOrderByIdDesc(
      UUID organization, UUID before, Collection<String> kinds, Limit limit);

  Optional<EntryRow> findFirstByOrganizationIdOrderByIdDesc(UUID organization);
}
