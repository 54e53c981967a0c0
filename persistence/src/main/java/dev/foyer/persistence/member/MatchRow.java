package dev.foyer.persistence.member;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a member in a Zoom account, as stored. */
record MatchRow(
    UUID organizationId,
    String accountId,
    UUID memberId,
    String standing,
    @Nullable String invitedEmail,
    @Nullable String userId,
    @Nullable String userEmail,
    @Nullable String userName,
    @Nullable String userLicense,
    @Nullable Boolean userActive,
    Instant checkedAt) {
  private static final String ABSENT = "ABSENT";
  private static final String INVITED = "INVITED";
  private static final String PRESENT = "PRESENT";

  static MatchRow of(ZoomUserMatch match) {
    return switch (match.standing()) {
      case ZoomUserStanding.Absent _ -> of(match, ABSENT, null, null);
      case ZoomUserStanding.Invited(var email) -> of(match, INVITED, email.value(), null);
      case ZoomUserStanding.Present(var user) -> of(match, PRESENT, null, user);
    };
  }

  private static MatchRow of(
      ZoomUserMatch match,
      String standing,
      @Nullable String invitedEmail,
      @Nullable ZoomUser user) {
    return new MatchRow(
        match.organization().value(),
        match.account().value(),
        match.member().value(),
        standing,
        invitedEmail,
        user == null ? null : user.id().value(),
        user == null ? null : user.email().value(),
        user == null ? null : user.displayName(),
        user == null ? null : user.license().name(),
        user == null ? null : user.active(),
        match.checkedAt());
  }

  static ZoomUserMatch read(ResultSet row) throws SQLException {
    return new ZoomUserMatch(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ZoomAccountId(row.getString("account_id")),
        new MemberId(row.getObject("member_id", UUID.class)),
        readStanding(row),
        StoredInstant.read(row, "checked_at"));
  }

  private static ZoomUserStanding readStanding(ResultSet row) throws SQLException {
    String standing = row.getString("standing");
    return switch (standing) {
      case ABSENT -> new ZoomUserStanding.Absent();
      case INVITED ->
          new ZoomUserStanding.Invited(new EmailAddress(row.getString("invited_email")));
      case PRESENT ->
          new ZoomUserStanding.Present(
              new ZoomUser(
                  new ZoomUserId(row.getString("user_id")),
                  new EmailAddress(row.getString("user_email")),
                  row.getString("user_name"),
                  License.valueOf(row.getString("user_license")),
                  row.getBoolean("user_active")));
      default -> throw new IllegalStateException("A match has unknown standing " + standing);
    };
  }
}
