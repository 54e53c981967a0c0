package dev.foyer.persistence.grant;

import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** One row for each of Zoom's limits; each statement commits by itself and waits for nobody. */
final class BucketTable {
  private static final String ADD =
      """
      INSERT IGNORE INTO zoom_call_allowances (environment, zoom_account, weight)
      VALUES (:environment, :account, :weight)
      """;

  private static final String BUCKET =
      """
      SELECT bucket FROM zoom_call_allowances
      WHERE environment = :environment AND zoom_account = :account AND weight = :weight
        AND bucket IS NOT NULL
      """;

  private static final String FILL =
      """
      UPDATE zoom_call_allowances SET bucket = :next
      WHERE environment = :environment AND zoom_account = :account AND weight = :weight
        AND bucket IS NULL
      """;

  private static final String REPLACE =
      """
      UPDATE zoom_call_allowances SET bucket = :next
      WHERE environment = :environment AND zoom_account = :account AND weight = :weight
        AND bucket = :expected
      """;

  private static final String CLOSED =
      """
      SELECT closed_until FROM zoom_call_allowances
      WHERE environment = :environment AND zoom_account = :account AND weight = :weight
        AND closed_until IS NOT NULL
      """;

  private static final String CLOSE =
      """
      INSERT INTO zoom_call_allowances (environment, zoom_account, weight, closed_until)
      VALUES (:environment, :account, :weight, :until)
      ON DUPLICATE KEY UPDATE
        closed_until = GREATEST(COALESCE(closed_until, VALUES(closed_until)), VALUES(closed_until))
      """;

  private final JdbcClient database;

  BucketTable(JdbcClient database) {
    this.database = database;
  }

  Optional<byte[]> bucket(LimitedCalls calls) {
    return about(BUCKET, calls).query(byte[].class).optional();
  }

  /** The first bucket; false if somebody else was quicker. */
  boolean fill(LimitedCalls calls, byte[] next) {
    about(ADD, calls).update();
    return about(FILL, calls).param("next", next).update() == 1;
  }

  /** The next bucket; false if it isn't the expected one any more. */
  boolean replace(LimitedCalls calls, byte[] expected, byte[] next) {
    return about(REPLACE, calls).param("expected", expected).param("next", next).update() == 1;
  }

  Optional<Instant> closedUntil(LimitedCalls calls) {
    return about(CLOSED, calls)
        .query((row, _) -> StoredInstant.read(row, "closed_until"))
        .optional();
  }

  void close(LimitedCalls calls, Instant until) {
    about(CLOSE, calls).param("until", StoredInstant.of(until)).update();
  }

  private StatementSpec about(String sql, LimitedCalls calls) {
    return database
        .sql(sql)
        .param("environment", calls.environment().name())
        .param("account", calls.account().value())
        .param("weight", calls.weight().name());
  }
}
