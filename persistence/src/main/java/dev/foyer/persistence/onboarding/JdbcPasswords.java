package dev.foyer.persistence.onboarding;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Password hashes on MariaDB. */
final class JdbcPasswords implements Passwords {
  private static final String SET =
      """
      INSERT INTO member_password (organization_id, member_id, hash)
      VALUES (:organization, :member, :hash)
      ON DUPLICATE KEY UPDATE hash = VALUES(hash)
      """;
  private static final String FIND =
      "SELECT hash FROM member_password WHERE organization_id = :organization AND member_id ="
          + " :member";

  private final JdbcClient database;

  JdbcPasswords(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void set(OrganizationId organization, MemberId member, PasswordHash hash) {
    database
        .sql(SET)
        .param("organization", organization.value())
        .param("member", member.value())
        .param("hash", hash.encoded())
        .update();
  }

  @Override
  public Optional<PasswordHash> find(OrganizationId organization, MemberId member) {
    return database
        .sql(FIND)
        .param("organization", organization.value())
        .param("member", member.value())
        .query(String.class)
        .optional()
        .map(PasswordHash::new);
  }
}
