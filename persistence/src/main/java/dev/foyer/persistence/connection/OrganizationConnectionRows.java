package dev.foyer.persistence.connection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads organization connections; only by a Zoom account those of all organizations. */
interface OrganizationConnectionRows extends Repository<OrganizationConnectionRow, UUID> {

  Optional<OrganizationConnectionRow> findByOrganizationIdAndId(UUID organization, UUID id);

  Optional<OrganizationConnectionRow>
      findFirstByOrganizationIdAndStateInOrderByStateSinceDescIdDesc(
          UUID organization, Collection<String> states);

  @Query(
      """
      SELECT * FROM organization_connection
      WHERE place IS NOT NULL
        AND (organization_id > :organization OR organization_id = :organization AND id > :after)
      ORDER BY organization_id, id
      LIMIT :limit
      """)
  List<OrganizationConnectionRow> living(UUID organization, UUID after, int limit);

  List<OrganizationConnectionRow> findByOrganizationIdAndStateInOrderByApprovedAtAscIdAsc(
      UUID organization, Collection<String> states);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdAndLinkIdOrderByApprovedAtDescIdDesc(
      UUID organization, UUID link);

  List<OrganizationConnectionRow> findByEnvironmentAndAccountIdOrderByApprovedAtAscIdAsc(
      String environment, String account);

  Optional<OrganizationConnectionRow> findFirstByOrganizationIdOrderByApprovedAtDescIdDesc(
      UUID organization);
}
