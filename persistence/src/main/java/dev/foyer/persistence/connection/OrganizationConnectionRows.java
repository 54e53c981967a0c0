package dev.foyer.persistence.connection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads organization connections; only by a Zoom account those of all organizations. */
interface OrganizationConnectionRows extends Repository<OrganizationConnectionRow, UUID> {

  Optional<OrganizationConnectionRow> findByOrganizationIdAndId(UUID organization, UUID id);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdAndStateOrderByStateSinceDescIdDesc(
      UUID organization, String state);

  List<OrganizationConnectionRow> findByOrganizationIdAndStateInOrderByApprovedAtAscIdAsc(
      UUID organization, Collection<String> states);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdAndLinkIdOrderByApprovedAtDescIdDesc(
      UUID organization, UUID link);

  List<OrganizationConnectionRow> findByEnvironmentAndAccountIdOrderByApprovedAtAscIdAsc(
      String environment, String account);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdOrderByApprovedAtDescIdDesc(
      UUID organization);
}
