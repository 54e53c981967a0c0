package dev.foyer.persistence.connection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads connect links; only opening one looks through all organizations. */
interface ConnectLinkRows extends Repository<ConnectLinkRow, UUID> {

  Optional<ConnectLinkRow> findByOrganizationIdAndId(UUID organization, UUID id);

  Optional<ConnectLinkRow> findBySecretHash(String secretHash);

  Optional<ConnectLinkRow> findFirstByOrganizationIdAndPurposeOrderByCreatedAtDescIdDesc(
      UUID organization, String purpose);
}
