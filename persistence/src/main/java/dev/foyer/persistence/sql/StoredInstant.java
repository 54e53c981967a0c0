package dev.foyer.persistence.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants on their way to and from the database. MariaDB's driver takes a plain {@code Instant} as
 * a time of this machine's zone, whatever the connection says; a {@code Timestamp} it takes right.
 */
public final class StoredInstant {

  private StoredInstant() {}

  public static Timestamp of(Instant instant) {
    return Timestamp.from(instant);
  }

  public static Instant read(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  /** The same where the column may be empty. */
  public static @Nullable Instant readIfThere(ResultSet row, String column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return stored == null ? null : stored.toInstant();
  }
}
