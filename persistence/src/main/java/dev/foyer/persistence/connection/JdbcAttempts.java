package dev.foyer.persistence.connection;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts on MariaDB. */
final class JdbcAttempts implements Attempts {
  private static final String TAKE =
      """
      UPDATE attempt SET taken = TRUE
      WHERE organization_id = :organization AND id = :id AND taken = FALSE
      """;
  private static final String FORGET = "DELETE FROM attempt WHERE started_at < :startedAt";

  private final AttemptRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;
  private final Vault vault;

  JdbcAttempts(
      AttemptRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void add(Attempt attempt) {
    aggregates.insert(AttemptRow.of(attempt, vault));
  }

  @Override
  public Optional<Attempt> findByStateHash(String stateHash) {
    return rows.findByStateHash(stateHash).map(row -> row.toAttempt(vault));
  }

  @Override
  public boolean take(Attempt attempt) {
    return database
            .sql(TAKE)
            .param("organization", attempt.organization().value())
            .param("id", attempt.id().value())
            .update()
        == 1;
  }

  @Override
  public void forgetOlderThan(Instant startedAt) {
    database.sql(FORGET).param("startedAt", StoredInstant.of(startedAt)).update();
  }
}
