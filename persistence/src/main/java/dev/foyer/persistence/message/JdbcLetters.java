package dev.foyer.persistence.message;

import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on MariaDB. */
final class JdbcLetters implements Letters {
  private static final String MAILED =
      """
      UPDATE letter SET mail = :state, secret = NULL
      WHERE organization_id = :organization AND id = :id AND mail = 'WAITS'
      """;

  private static final String FORGET =
      """
      DELETE FROM letter WHERE written_at < :instant AND mail <> 'WAITS'
      ORDER BY written_at LIMIT :limit
      """;

  private final LetterRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;
  private final Vault vault;

  JdbcLetters(
      LetterRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void add(Letter letter) {
    aggregates.insert(LetterRow.of(letter, vault));
  }

  @Override
  public Optional<Letter> find(OrganizationId organization, LetterId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(row -> row.toLetter(vault));
  }

  @Override
  public void mailed(OrganizationId organization, LetterId id, MailState state) {
    database
        .sql(MAILED)
        .param("state", state.name())
        .param("organization", organization.value())
        .param("id", id.value())
        .update();
  }

  @Override
  public int forgetSettled(Instant writtenBefore, int limit) {
    return database
        .sql(FORGET)
        .param("instant", StoredInstant.of(writtenBefore))
        .param("limit", limit)
        .update();
  }
}
