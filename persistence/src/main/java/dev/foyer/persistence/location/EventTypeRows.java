package dev.foyer.persistence.location;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads event types. */
interface EventTypeRows extends Repository<EventTypeRow, UUID> {

  Optional<EventTypeRow> findByOrganizationIdAndId(UUID organization, UUID id);

  List<EventTypeRow> findByOrganizationIdAndHostIdOrderByNameAscIdAsc(UUID organization, UUID host);

  List<EventTypeRow> findByOrganizationIdAndIdGreaterThanOrderById(
      UUID organization, UUID after, Limit limit);
}
