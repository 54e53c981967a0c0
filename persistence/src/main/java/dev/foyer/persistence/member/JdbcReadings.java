package dev.foyer.persistence.member;

import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings of Zoom users on MariaDB: a row for each organization. */
final class JdbcReadings implements Readings {
  private static final String OF =
      "SELECT * FROM zoom_user_reading WHERE organization_id = :organization";

  private static final String PUT =
      """
      REPLACE INTO zoom_user_reading
        (organization_id, connection_id, account_id, began_at, users_read, users_about, progress,
         next_page, after_member, progress_at)
      VALUES
        (:organizationId, :connectionId, :accountId, :beganAt, :usersRead, :usersAbout, :progress,
         :nextPage, :afterMember, :progressAt)
      """;

  private static final String REPLACE =
      """
      UPDATE zoom_user_reading
      SET connection_id = :connectionId, account_id = :accountId, began_at = :beganAt,
        users_read = :usersRead, users_about = :usersAbout, progress = :progress,
        next_page = :nextPage, after_member = :afterMember, progress_at = :progressAt
      WHERE organization_id = :organizationId AND connection_id = :expectedConnectionId
        AND account_id = :expectedAccountId AND began_at = :expectedBeganAt
        AND users_read = :expectedUsersRead AND progress = :expectedProgress
        AND next_page <=> :expectedNextPage AND after_member <=> :expectedAfterMember
        AND progress_at = :expectedProgressAt
      """;

  private final JdbcClient database;

  JdbcReadings(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Reading> of(OrganizationId organization) {
    return database
        .sql(OF)
        .param("organization", organization.value())
        .query((row, _) -> ReadingRow.read(row))
        .optional();
  }

  @Override
  public void put(Reading reading) {
    database.sql(PUT).params(Columns.of(ReadingRow.of(reading))).update();
  }

  @Override
  public boolean replace(Reading expected, Reading next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(ReadingRow.of(expected), ReadingRow.of(next)))
            .update()
        == 1;
  }
}
