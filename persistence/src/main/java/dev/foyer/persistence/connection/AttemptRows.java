package dev.foyer.persistence.connection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads attempts, by all that a callback has. */
interface AttemptRows extends Repository<AttemptRow, UUID> {

  Optional<AttemptRow> findByStateHash(String stateHash);
}
