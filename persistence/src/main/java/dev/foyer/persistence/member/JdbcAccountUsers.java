package dev.foyer.persistence.member;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The Zoom users of accounts on MariaDB. */
final class JdbcAccountUsers implements AccountUsers {
  private static final int LONGEST_NAME = 255;

  /** MariaDB assigns from left to right, so the time comes last. */
  private static final String PUT =
      """
      INSERT INTO account_zoom_user
        (organization_id, account_id, user_id, email, local_part, name, last_name, license, active,
         read_at)
      VALUES
        (:organization, :account, :user, :email, SUBSTRING_INDEX(:email, '@', 1), :name, :lastName,
         :license, :active, :readAt)
      ON DUPLICATE KEY UPDATE
        email = IF(VALUES(read_at) < read_at, email, VALUES(email)),
        local_part = IF(VALUES(read_at) < read_at, local_part, VALUES(local_part)),
        name = IF(VALUES(read_at) < read_at, name, VALUES(name)),
        last_name = IF(VALUES(read_at) < read_at, last_name, VALUES(last_name)),
        license = IF(VALUES(read_at) < read_at, license, VALUES(license)),
        active = IF(VALUES(read_at) < read_at, active, VALUES(active)),
        read_at = GREATEST(read_at, VALUES(read_at))
      """;

  private static final String IN_ACCOUNT =
      " FROM account_zoom_user WHERE organization_id = :organization AND account_id = :account ";

  private static final String STARTING =
      "(SELECT *"
          + IN_ACCOUNT
          + "AND email LIKE :beginning ESCAPE '!' ORDER BY email LIMIT :limit) UNION (SELECT *"
          + IN_ACCOUNT
          + "AND name LIKE :beginning ESCAPE '!' ORDER BY name LIMIT :limit) UNION (SELECT *"
          + IN_ACCOUNT
          + "AND last_name LIKE :beginning ESCAPE '!' ORDER BY last_name LIMIT :limit)"
          + " ORDER BY email LIMIT :limit";

  private final JdbcClient database;
  private final NamedParameterJdbcOperations batches;

  JdbcAccountUsers(JdbcClient database, NamedParameterJdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  public void put(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUser> users, Instant at) {
    batches.batchUpdate(
        PUT,
        users.stream()
            .map(user -> columns(organization, account, user, at))
            .toArray(SqlParameterSource[]::new));
  }

  @Override
  public void remove(OrganizationId organization, ZoomAccountId account, ZoomUserId user) {
    in("DELETE" + IN_ACCOUNT + "AND user_id = :user", organization, account)
        .param("user", user.value())
        .update();
  }

  @Override
  public int removeReadBefore(
      OrganizationId organization, ZoomAccountId account, Instant instant, int limit) {
    return in(
            "DELETE" + IN_ACCOUNT + "AND read_at < :instant ORDER BY read_at LIMIT :limit",
            organization,
            account)
        .param("instant", StoredInstant.of(instant))
        .param("limit", limit)
        .update();
  }

  @Override
  public Optional<ZoomUser> find(
      OrganizationId organization, ZoomAccountId account, ZoomUserId user) {
    return in("SELECT *" + IN_ACCOUNT + "AND user_id = :user", organization, account)
        .param("user", user.value())
        .query((row, _) -> read(row))
        .optional();
  }

  @Override
  public List<ZoomUser> withEmails(
      OrganizationId organization, ZoomAccountId account, Collection<EmailAddress> emails) {
    if (emails.isEmpty()) {
      return List.of();
    }
    return List.copyOf(
        in(
                "SELECT *" + IN_ACCOUNT + "AND email IN (:emails) ORDER BY read_at",
                organization,
                account)
            .param("emails", emails.stream().map(EmailAddress::value).toList())
            .query((row, _) -> read(row))
            .list()
            .stream()
            .collect(Collectors.toMap(ZoomUser::email, Function.identity(), (_, newer) -> newer))
            .values());
  }

  @Override
  public List<ZoomUser> named(
      OrganizationId organization, ZoomAccountId account, String name, int limit) {
    return some(
        "AND name = :wanted ORDER BY email LIMIT :limit", organization, account, name, limit);
  }

  @Override
  public List<ZoomUser> withLocalPart(
      OrganizationId organization, ZoomAccountId account, String localPart, int limit) {
    return some(
        "AND local_part = :wanted ORDER BY email LIMIT :limit",
        organization,
        account,
        localPart,
        limit);
  }

  @Override
  public List<ZoomUser> startingWith(
      OrganizationId organization, ZoomAccountId account, String text, int limit) {
    return in(STARTING, organization, account)
        .param("beginning", text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
        .param("limit", limit)
        .query((row, _) -> read(row))
        .list();
  }

  private List<ZoomUser> some(
      String condition,
      OrganizationId organization,
      ZoomAccountId account,
      String wanted,
      int limit) {
    return in("SELECT *" + IN_ACCOUNT + condition, organization, account)
        .param("wanted", wanted)
        .param("limit", limit)
        .query((row, _) -> read(row))
        .list();
  }

  private StatementSpec in(String sql, OrganizationId organization, ZoomAccountId account) {
    return database
        .sql(sql)
        .param("organization", organization.value())
        .param("account", account.value());
  }

  private static SqlParameterSource columns(
      OrganizationId organization, ZoomAccountId account, ZoomUser user, Instant at) {
    String name = cut(user.displayName());
    return new MapSqlParameterSource()
        .addValue("organization", organization.value())
        .addValue("account", account.value())
        .addValue("user", user.id().value())
        .addValue("email", user.email().value())
        .addValue("name", name)
        .addValue("lastName", name.substring(name.lastIndexOf(' ') + 1))
        .addValue("license", user.license().name())
        .addValue("active", user.active())
        .addValue("readAt", StoredInstant.of(at));
  }

  /** A name that is too long is cut between characters, never within one. */
  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static ZoomUser read(ResultSet row) throws SQLException {
    return new ZoomUser(
        new ZoomUserId(row.getString("user_id")),
        new EmailAddress(row.getString("email")),
        row.getString("name"),
        License.valueOf(row.getString("license")),
        row.getBoolean("active"));
  }
}
