package dev.foyer.persistence.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads members; only signing in looks through all organizations. */
interface MemberRows extends Repository<MemberRow, UUID> {

  Optional<MemberRow> findByOrganizationIdAndId(UUID organization, UUID id);

  Optional<MemberRow> findByEmail(String email);

  List<MemberRow> findByOrganizationIdAndEmailIn(UUID organization, Collection<String> emails);

  List<MemberRow> findByOrganizationIdAndIdIn(UUID organization, Collection<UUID> ids);

  List<MemberRow> findByOrganizationIdAndIdGreaterThanOrderById(
      UUID organization, UUID after, Limit limit);

  /** By the names of the roles, the last first: owners before admins. */
  List<MemberRow> findByOrganizationIdAndRoleInOrderByRoleDescIdAsc(
      UUID organization, Collection<String> roles, Limit limit);

  long countByOrganizationId(UUID organization);
}
