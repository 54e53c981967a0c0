package dev.foyer.persistence.connection;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What checks found, on MariaDB: a row for each spell. */
final class JdbcHealthHistory implements HealthHistory {
  private static final String NEWEST =
      """
      SELECT * FROM connection_health
      WHERE organization_id = :organization AND connection_id = :connection
        AND found_until > :since
      ORDER BY found_from DESC
      LIMIT 200
      """;

  private static final String CHECKED =
      """
      SELECT connection_id FROM connection_health
      WHERE organization_id = :organization AND found_until > :since
      GROUP BY connection_id
      ORDER BY MAX(found_until) DESC
      LIMIT :limit
      """;

  private static final String GROW =
      """
      UPDATE connection_health SET found_until = GREATEST(found_until, :at)
      WHERE organization_id = :organization AND connection_id = :connection AND found_from = :from
      """;

  /** Two checks at the same microsecond are one. */
  private static final String BEGIN =
      """
      INSERT IGNORE INTO connection_health
        (organization_id, connection_id, found_from, found_until, found, reason)
      VALUES (:organization, :connection, :at, :at, :found, :reason)
      """;

  private final JdbcClient database;

  JdbcHealthHistory(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void note(
      OrganizationId organization, ConnectionId connection, Diagnosis found, Instant at) {
    of(organization, connection, Instant.EPOCH).stream()
        .findFirst()
        .filter(newest -> newest.found().equals(found))
        .ifPresentOrElse(
            newest ->
                about(GROW, organization, connection)
                    .param("from", StoredInstant.of(newest.from()))
                    .param("at", StoredInstant.of(at))
                    .update(),
            () ->
                about(BEGIN, organization, connection)
                    .param("at", StoredInstant.of(at))
                    .param("found", word(found))
                    .param("reason", reason(found))
                    .update());
  }

  @Override
  public List<HealthSpell> of(OrganizationId organization, ConnectionId connection, Instant since) {
    return about(NEWEST, organization, connection)
        .param("since", StoredInstant.of(since))
        .query((row, _) -> spell(row))
        .list();
  }

  @Override
  public List<ConnectionId> checked(OrganizationId organization, Instant since, int limit) {
    return database
        .sql(CHECKED)
        .param("organization", organization.value())
        .param("since", StoredInstant.of(since))
        .param("limit", limit)
        .query((row, _) -> new ConnectionId(row.getObject("connection_id", UUID.class)))
        .list();
  }

  private StatementSpec about(String sql, OrganizationId organization, ConnectionId connection) {
    return database
        .sql(sql)
        .param("organization", organization.value())
        .param("connection", connection.value());
  }

  private static HealthSpell spell(ResultSet row) throws SQLException {
    return new HealthSpell(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ConnectionId(row.getObject("connection_id", UUID.class)),
        diagnosis(row.getString("found"), row.getString("reason")),
        StoredInstant.read(row, "found_from"),
        StoredInstant.read(row, "found_until"));
  }

  private static Diagnosis diagnosis(String word, String reason) {
    return switch (word) {
      case "SOUND" -> new Diagnosis.Sound();
      case "DOUBTFUL" -> new Diagnosis.Doubtful(Doubt.valueOf(reason));
      case "SUSPECTED" -> new Diagnosis.Suspected(LapseReason.valueOf(reason));
      case "LOST" -> new Diagnosis.Lost(LapseReason.valueOf(reason));
      case "UNCLEAR" -> new Diagnosis.Unclear();
      default -> throw new IllegalStateException("A check has an unknown finding: " + word);
    };
  }

  private static String word(Diagnosis found) {
    return switch (found) {
      case Diagnosis.Sound _ -> "SOUND";
      case Diagnosis.Doubtful _ -> "DOUBTFUL";
      case Diagnosis.Suspected _ -> "SUSPECTED";
      case Diagnosis.Lost _ -> "LOST";
      case Diagnosis.Unclear _ -> "UNCLEAR";
    };
  }

  private static String reason(Diagnosis found) {
    return switch (found) {
      case Diagnosis.Doubtful(var why) -> why.name();
      case Diagnosis.Suspected(var cause) -> cause.name();
      case Diagnosis.Lost(var why) -> why.name();
      case Diagnosis.Sound _, Diagnosis.Unclear _ -> "";
    };
  }
}
