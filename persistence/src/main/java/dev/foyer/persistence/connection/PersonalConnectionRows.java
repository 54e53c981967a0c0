package dev.foyer.persistence.connection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads personal connections; only what Zoom tells of a user looks through all organizations. */
interface PersonalConnectionRows extends Repository<PersonalConnectionRow, UUID> {

  Optional<PersonalConnectionRow> findByOrganizationIdAndMemberId(UUID organization, UUID member);

  Optional<PersonalConnectionRow> findByOrganizationIdAndId(UUID organization, UUID id);

  List<PersonalConnectionRow> findByEnvironmentAndAccountIdAndUserIdOrderByApprovedAtAscIdAsc(
      String environment, String account, String user);
}
