package dev.foyer.persistence.connection;

import dev.foyer.core.connection.WithdrawLink;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Withdraw links on MariaDB: hashes only. */
final class JdbcWithdrawLinks implements WithdrawLinks {
  private static final String ADD =
      """
      INSERT INTO withdraw_link (organization_id, connection_id, secret_hash)
      VALUES (:organization, :connection, :secretHash)
      """;
  private static final String FIND = "SELECT * FROM withdraw_link WHERE secret_hash = :secretHash";

  private final JdbcClient database;

  JdbcWithdrawLinks(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(WithdrawLink link) {
    database
        .sql(ADD)
        .param("organization", link.organization().value())
        .param("connection", link.connection().value())
        .param("secretHash", link.secretHash())
        .update();
  }

  @Override
  public Optional<WithdrawLink> findBySecretHash(String secretHash) {
    return database
        .sql(FIND)
        .param("secretHash", secretHash)
        .query((row, _) -> link(row))
        .optional();
  }

  private static WithdrawLink link(ResultSet row) throws SQLException {
    return new WithdrawLink(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ConnectionId(row.getObject("connection_id", UUID.class)),
        row.getString("secret_hash"));
  }
}
