package dev.foyer.persistence.connection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads organization connections. */
interface OrganizationConnectionRows extends Repository<OrganizationConnectionRow, UUID> {

  Optional<OrganizationConnectionRow> findByOrganizationIdAndId(UUID organization, UUID id);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdAndStateOrderByStateSinceDescIdDesc(
      UUID organization, String state);

  List<OrganizationConnectionRow> findByOrganizationIdAndStateInOrderByApprovedAtAscIdAsc(
      UUID organization, Collection<String> states);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdAndLinkIdOrderByApprovedAtDescIdDesc(
      UUID organization, UUID link);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdOrderByApprovedAtDescIdDesc(
      UUID organization);
}
