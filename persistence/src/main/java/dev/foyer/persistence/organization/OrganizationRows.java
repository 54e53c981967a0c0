package dev.foyer.persistence.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads organizations. */
interface OrganizationRows extends Repository<OrganizationRow, UUID> {

  Optional<OrganizationRow> findById(UUID id);

  List<OrganizationRow> findByNameGreaterThanOrderByName(String after, Limit limit);
}
