package dev.foyer.persistence.member;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
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
    @Nullable String pinnedBy,
    MapperColumns mapper,
    @Nullable Instant mappedAt,
    Instant checkedAt) {
  private static final String ABSENT = "ABSENT";
  private static final String INVITED = "INVITED";
  private static final String PRESENT = "PRESENT";
  private static final String VANISHED = "VANISHED";
  private static final String EMAIL = "EMAIL";
  private static final String HAND = "HAND";

  static MatchRow of(ZoomUserMatch match) {
    return switch (match.state()) {
      case MatchState.Absent _ -> of(match, ABSENT, null, null, null);
      case MatchState.Invited(var email) -> of(match, INVITED, email.value(), null, null);
      case MatchState.Pinned(var user, var by) -> of(match, PRESENT, null, user, by);
      case MatchState.Vanished(var former, var by) -> of(match, VANISHED, null, former, by);
    };
  }

  private static MatchRow of(
      ZoomUserMatch match,
      String standing,
      @Nullable String invitedEmail,
      @Nullable ZoomUser user,
      @Nullable PinnedBy by) {
    PinnedBy.Hand hand = by instanceof PinnedBy.Hand mapped ? mapped : null;
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
        by == null ? null : hand == null ? EMAIL : HAND,
        hand == null ? MapperColumns.NOBODY : MapperColumns.of(hand.by()),
        hand == null ? null : hand.at(),
        match.checkedAt());
  }

  static ZoomUserMatch read(ResultSet row) throws SQLException {
    return new ZoomUserMatch(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ZoomAccountId(row.getString("account_id")),
        new MemberId(row.getObject("member_id", UUID.class)),
        readState(row),
        StoredInstant.read(row, "checked_at"));
  }

  private static MatchState readState(ResultSet row) throws SQLException {
    String standing = row.getString("standing");
    return switch (standing) {
      case ABSENT -> new MatchState.Absent();
      case INVITED -> new MatchState.Invited(new EmailAddress(row.getString("invited_email")));
      case PRESENT -> new MatchState.Pinned(readUser(row), readPinnedBy(row));
      case VANISHED -> new MatchState.Vanished(readUser(row), readPinnedBy(row));
      default -> throw new IllegalStateException("A match has unknown standing " + standing);
    };
  }

  private static ZoomUser readUser(ResultSet row) throws SQLException {
    return new ZoomUser(
        new ZoomUserId(row.getString("user_id")),
        new EmailAddress(row.getString("user_email")),
        row.getString("user_name"),
        License.valueOf(row.getString("user_license")),
        row.getBoolean("user_active"));
  }

  private static PinnedBy readPinnedBy(ResultSet row) throws SQLException {
    String pinnedBy = row.getString("pinned_by");
    return switch (pinnedBy) {
      case EMAIL -> new PinnedBy.Email();
      case HAND ->
          new PinnedBy.Hand(MapperColumns.read(row, ""), StoredInstant.read(row, "mapped_at"));
      default -> throw new IllegalStateException("A match was pinned by unknown " + pinnedBy);
    };
  }
}
