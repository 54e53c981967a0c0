package dev.foyer.persistence.hearing;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices on MariaDB, where a unique key keeps what says the same once. */
final class JdbcInbox implements Inbox {
  private static final String ADD =
      """
      INSERT INTO zoom_notice
        (id, environment, fingerprint, app, event, event_at, kind, account_id, user_id, user_email,
         role_changed, license_changed, meeting_id, host_id, operator_id, received_at, attempts,
         state, state_since, reason)
      VALUES
        (:id, :environment, :fingerprint, :app, :event, :eventAt, :kind, :accountId, :userId,
         :userEmail, :roleChanged, :licenseChanged, :meetingId, :hostId, :operatorId, :receivedAt,
         :attempts, :state, :stateSince, :reason)
      """;

  private static final String FIND = "SELECT * FROM zoom_notice WHERE id = :id";

  private static final String REPLACE =
      """
      UPDATE zoom_notice
      SET attempts = :attempts, state = :state, state_since = :stateSince, reason = :reason
      WHERE id = :id AND attempts = :expectedAttempts AND state = :expectedState
        AND state_since = :expectedStateSince
      """;

  private static final String BEFORE =
      """
      SELECT * FROM zoom_notice WHERE id < :before AND state IN (:states)
      ORDER BY id DESC LIMIT :limit
      """;

  private static final String FORGET =
      "DELETE FROM zoom_notice WHERE received_at < :instant ORDER BY received_at LIMIT :limit";

  private static final String OLDEST =
      "SELECT received_at FROM zoom_notice ORDER BY received_at LIMIT 1";

  private final JdbcClient database;

  JdbcInbox(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean add(ReceivedNotice received) {
    try {
      database.sql(ADD).params(Columns.of(NoticeRow.of(received))).update();
      return true;
    } catch (DuplicateKeyException saidBefore) {
      return false;
    }
  }

  @Override
  public Optional<ReceivedNotice> find(NoticeId id) {
    return database
        .sql(FIND)
        .param("id", id.value())
        .query((row, _) -> NoticeRow.read(row).toNotice())
        .optional();
  }

  @Override
  public boolean replace(ReceivedNotice expected, ReceivedNotice next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(NoticeRow.of(expected), NoticeRow.of(next)))
            .update()
        == 1;
  }

  @Override
  public List<ReceivedNotice> before(NoticeId before, Set<NoticeState.Kind> states, int limit) {
    Set<NoticeState.Kind> wanted = states.isEmpty() ? Set.of(NoticeState.Kind.values()) : states;
    return database
        .sql(BEFORE)
        .param("before", before.value())
        .param("states", wanted.stream().map(Enum::name).toList())
        .param("limit", limit)
        .query((row, _) -> NoticeRow.read(row).toNotice())
        .list();
  }

  @Override
  public int forgetReceivedBefore(Instant instant, int limit) {
    return database
        .sql(FORGET)
        .param("instant", StoredInstant.of(instant))
        .param("limit", limit)
        .update();
  }

  @Override
  public Optional<Instant> oldest() {
    return database
        .sql(OLDEST)
        .query((row, _) -> StoredInstant.read(row, "received_at"))
        .optional();
  }
}
