package dev.foyer.persistence.member;

import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.Reading.Progress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reading of an account's Zoom users, as stored. */
record ReadingRow(
    UUID organizationId,
    UUID connectionId,
    String accountId,
    Instant beganAt,
    long usersRead,
    long usersAbout,
    String progress,
    @Nullable String nextPage,
    @Nullable UUID afterMember,
    Instant progressAt) {
  private static final String LISTING = "LISTING";
  private static final String COMPARING = "COMPARING";
  private static final String FINISHED = "FINISHED";
  private static final String STOPPED = "STOPPED";

  static ReadingRow of(Reading reading) {
    return switch (reading.progress()) {
      case Progress.Listing(var next, _) -> of(reading, LISTING, next.value(), null);
      case Progress.Comparing(var after, _) -> of(reading, COMPARING, null, after.value());
      case Progress.Finished _ -> of(reading, FINISHED, null, null);
      case Progress.Stopped _ -> of(reading, STOPPED, null, null);
    };
  }

  private static ReadingRow of(
      Reading reading, String progress, @Nullable String next, @Nullable UUID after) {
    return new ReadingRow(
        reading.organization().value(),
        reading.connection().value(),
        reading.account().value(),
        reading.beganAt(),
        reading.read(),
        reading.about(),
        progress,
        next,
        after,
        reading.progress().at());
  }

  static Reading read(ResultSet row) throws SQLException {
    return new Reading(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ConnectionId(row.getObject("connection_id", UUID.class)),
        new ZoomAccountId(row.getString("account_id")),
        StoredInstant.read(row, "began_at"),
        row.getLong("users_read"),
        row.getLong("users_about"),
        readProgress(row));
  }

  private static Progress readProgress(ResultSet row) throws SQLException {
    String progress = row.getString("progress");
    Instant at = StoredInstant.read(row, "progress_at");
    return switch (progress) {
      case LISTING ->
          new Progress.Listing(new ZoomUserPage.PageToken(row.getString("next_page")), at);
      case COMPARING ->
          new Progress.Comparing(new MemberId(row.getObject("after_member", UUID.class)), at);
      case FINISHED -> new Progress.Finished(at);
      case STOPPED -> new Progress.Stopped(at);
      default -> throw new IllegalStateException("A reading has unknown progress " + progress);
    };
  }
}
