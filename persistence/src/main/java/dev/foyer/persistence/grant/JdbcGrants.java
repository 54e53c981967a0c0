package dev.foyer.persistence.grant;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Grants on MariaDB. A lost lease or rotation would cost a token, so both are repeated too. */
final class JdbcGrants implements Grants {
  private final JdbcClient database;
  private final Vault vault;
  private final Transactions transactions;
  private final Transactions apart;
  private final String node;

  /**
   * @param apart transactions that commit by themselves, for leases
   * @param node who takes the leases, for whoever looks into the table
   */
  JdbcGrants(
      JdbcClient database,
      Vault vault,
      Transactions transactions,
      Transactions apart,
      String node) {
    this.database = database;
    this.vault = vault;
    this.transactions = transactions;
    this.apart = apart;
    this.node = node;
  }

  @Override
  public void add(GrantKey key, GrantOwner owner, TokenGrant tokens) {
    GrantRow row = GrantRow.of(new HeldGrant(key, owner, tokens, 1), vault);
    database.sql(GrantSql.ADD).params(Columns.of(row)).update();
  }

  @Override
  public Optional<HeldGrant> find(GrantKey key) {
    return about(GrantSql.FIND, key)
        .query((row, _) -> GrantRow.read(row))
        .optional()
        .map(row -> row.toGrant(vault));
  }

  @Override
  public Optional<Lease> lease(HeldGrant seen, Duration length) {
    return apart.inOne(
        () -> {
          int taken =
              about(GrantSql.LEASE, seen.key())
                  .param("owner", node)
                  .param("micros", length.toNanos() / 1_000)
                  .param("revision", seen.revision())
                  .update();
          return taken == 1 ? Optional.of(new Lease(seen.key(), fence(seen.key()))) : none();
        });
  }

  @Override
  public boolean rotate(Lease lease, TokenGrant next) {
    GrantKey key = lease.key();
    byte[] accessToken = vault.seal(next.accessToken(), GrantRow.accessTokenOf(key));
    byte[] refreshToken = vault.seal(next.refreshToken(), GrantRow.refreshTokenOf(key));
    return transactions.inOne(
        () ->
            about(GrantSql.ROTATE, key)
                    .param("accessToken", accessToken)
                    .param("refreshToken", refreshToken)
                    .param("accessExpiresAt", StoredInstant.of(next.accessExpiresAt()))
                    .param("scopes", next.scopes().toString())
                    .param("fence", lease.fence())
                    .update()
                == 1);
  }

  @Override
  public void release(Lease lease) {
    transactions.inOne(
        () -> {
          about(GrantSql.RELEASE, lease.key()).param("fence", lease.fence()).update();
        });
  }

  @Override
  public void erase(GrantKey key) {
    about(GrantSql.ERASE, key).update();
  }

  @Override
  public Optional<GrantKey> newest(OrganizationId organization, ConnectionId connection) {
    return database
        .sql(GrantSql.NEWEST)
        .param("organizationId", organization.value())
        .param("connectionId", connection.value())
        .query(Integer.class)
        .optional()
        .map(generation -> new GrantKey(organization, connection, generation));
  }

  @Override
  public boolean sharedWithAnother(GrantOwner owner, GrantKey except) {
    return about(GrantSql.SHARED, except)
        .param("environment", owner.environment().name())
        .param("accountId", owner.account().value())
        .param("app", owner.app().name())
        .param("userId", owner.user().value())
        .query(Boolean.class)
        .single();
  }

  private long fence(GrantKey key) {
    return about(GrantSql.FENCE, key).query(Long.class).single();
  }

  private StatementSpec about(String sql, GrantKey key) {
    return database
        .sql(sql)
        .param("organizationId", key.organization().value())
        .param("connectionId", key.connection().value())
        .param("generation", key.generation());
  }

  private static Optional<Lease> none() {
    return Optional.empty();
  }
}
