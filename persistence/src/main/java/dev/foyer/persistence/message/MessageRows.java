package dev.foyer.persistence.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads messages, newest first. */
interface MessageRows extends Repository<MessageRow, UUID> {

  Optional<MessageRow> findByOrganizationIdAndId(UUID organization, UUID id);

  List<MessageRow> findByOrganizationIdAndMemberIdAndIdLessThanOrderByIdDesc(
      UUID organization, UUID member, UUID before, Limit limit);

  long countByOrganizationIdAndMemberIdAndReadAtIsNull(UUID organization, UUID member);

  Optional<MessageRow> findFirstByOrganizationIdOrderByIdDesc(UUID organization);
}
