package dev.foyer.persistence.onboarding;

import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.SetUpLink;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links on MariaDB. Taking one deletes its row, which only one caller can. */
final class JdbcOneTimeLinks implements OneTimeLinks {
  private static final String ADD =
      """
      INSERT INTO password_link (organization_id, secret_hash, member_id, expires_at)
      VALUES (:organization, :secretHash, :member, :expiresAt)
      """;
  private static final String FIND = "SELECT * FROM password_link WHERE secret_hash = :secretHash";
  private static final String TAKE =
      "DELETE FROM password_link WHERE organization_id = :organization AND secret_hash ="
          + " :secretHash";
  private static final String REPLACE_SET_UP =
      """
      INSERT INTO set_up_link (secret_hash, expires_at) VALUES (:secretHash, :expiresAt)
      ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash), expires_at = VALUES(expires_at)
      """;
  private static final String FIND_SET_UP =
      "SELECT * FROM set_up_link WHERE secret_hash = :secretHash";
  private static final String TAKE_SET_UP =
      "DELETE FROM set_up_link WHERE secret_hash = :secretHash";

  private final JdbcClient database;

  JdbcOneTimeLinks(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(PasswordLink link) {
    database
        .sql(ADD)
        .param("organization", link.organization().value())
        .param("secretHash", link.secretHash())
        .param("member", link.member().value())
        .param("expiresAt", StoredInstant.of(link.expiresAt()))
        .update();
  }

  @Override
  public Optional<PasswordLink> findPasswordLink(String secretHash) {
    return database
        .sql(FIND)
        .param("secretHash", secretHash)
        .query((row, _) -> passwordLink(row))
        .optional();
  }

  @Override
  public boolean take(PasswordLink link) {
    return database
            .sql(TAKE)
            .param("organization", link.organization().value())
            .param("secretHash", link.secretHash())
            .update()
        == 1;
  }

  @Override
  public void replaceSetUpLink(SetUpLink link) {
    database
        .sql(REPLACE_SET_UP)
        .param("secretHash", link.secretHash())
        .param("expiresAt", StoredInstant.of(link.expiresAt()))
        .update();
  }

  @Override
  public Optional<SetUpLink> findSetUpLink(String secretHash) {
    return database
        .sql(FIND_SET_UP)
        .param("secretHash", secretHash)
        .query((row, _) -> setUpLink(row))
        .optional();
  }

  @Override
  public boolean take(SetUpLink link) {
    return database.sql(TAKE_SET_UP).param("secretHash", link.secretHash()).update() == 1;
  }

  private static PasswordLink passwordLink(ResultSet row) throws SQLException {
    return new PasswordLink(
        row.getString("secret_hash"),
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new MemberId(row.getObject("member_id", UUID.class)),
        StoredInstant.read(row, "expires_at"));
  }

  private static SetUpLink setUpLink(ResultSet row) throws SQLException {
    return new SetUpLink(row.getString("secret_hash"), StoredInstant.read(row, "expires_at"));
  }
}
