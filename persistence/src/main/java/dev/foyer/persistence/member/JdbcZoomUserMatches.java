package dev.foyer.persistence.member;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matches with Zoom users on MariaDB, stored by the page. */
final class JdbcZoomUserMatches implements ZoomUserMatches {
  private static final String PUT =
      """
      INSERT INTO zoom_user_match
        (organization_id, account_id, member_id, standing, invited_email, user_id, user_email,
         user_name, user_license, user_active, pinned_by, by_member, by_login,
         mapped_at, checked_at)
      VALUES
        (:organizationId, :accountId, :memberId, :standing, :invitedEmail, :userId, :userEmail,
         :userName, :userLicense, :userActive, :pinnedBy, :byMember, :byLogin,
         :mappedAt, :checkedAt)
      ON DUPLICATE KEY UPDATE
        standing = VALUES(standing), invited_email = VALUES(invited_email),
        user_id = VALUES(user_id), user_email = VALUES(user_email),
        user_name = VALUES(user_name), user_license = VALUES(user_license),
        user_active = VALUES(user_active), pinned_by = VALUES(pinned_by),
        by_member = VALUES(by_member), by_login = VALUES(by_login),
        mapped_at = VALUES(mapped_at), checked_at = VALUES(checked_at)
      """;

  private static final String OF =
      """
      SELECT * FROM zoom_user_match
      WHERE organization_id = :organization AND account_id = :account AND member_id IN (:members)
      """;

  private static final String PINNED =
      """
      SELECT * FROM zoom_user_match
      WHERE organization_id = :organization AND account_id = :account AND user_id IN (:users)
      ORDER BY member_id
      """;

  private final JdbcClient database;
  private final NamedParameterJdbcOperations batches;

  JdbcZoomUserMatches(JdbcClient database, NamedParameterJdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  public void put(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUserMatch> matches) {
    batches.batchUpdate(
        PUT,
        matches.stream()
            .map(MatchRow::of)
            .map(row -> new MapSqlParameterSource(Columns.of(row)))
            .toArray(SqlParameterSource[]::new));
  }

  @Override
  public Optional<ZoomUserMatch> find(
      OrganizationId organization, ZoomAccountId account, MemberId member) {
    return of(organization, account, List.of(member)).stream().findFirst();
  }

  @Override
  public List<ZoomUserMatch> pinnedTo(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUserId> users) {
    return users.isEmpty()
        ? List.of()
        : database
            .sql(PINNED)
            .param("organization", organization.value())
            .param("account", account.value())
            .param("users", users.stream().map(ZoomUserId::value).toList())
            .query((row, _) -> MatchRow.read(row))
            .list();
  }

  @Override
  public List<ZoomUserMatch> of(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members) {
    return of(OF, organization, account, members);
  }

  @Override
  public List<ZoomUserMatch> hold(
      OrganizationId organization, ZoomAccountId account, Collection<MemberId> members) {
    return of(OF + " FOR UPDATE", organization, account, members);
  }

  private List<ZoomUserMatch> of(
      String sql,
      OrganizationId organization,
      ZoomAccountId account,
      Collection<MemberId> members) {
    return members.isEmpty()
        ? List.of()
        : database
            .sql(sql)
            .param("organization", organization.value())
            .param("account", account.value())
            .param("members", members.stream().map(MemberId::value).toList())
            .query((row, _) -> MatchRow.read(row))
            .list();
  }
}
