package dev.foyer.persistence.grant;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.secret.SecretUnreadable;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Grants on MariaDB. A lost lease or rotation would cost a token, so both are repeated too. */
final class JdbcGrants implements Grants {
  private final JdbcClient database;
  private final Vault vault;
  private final Transactions transactions;
  private final Transactions apart;
  private final String node;
  private final GrantSpool spool;

  /**
   * @param apart transactions that commit by themselves, for leases
   * @param node who takes the leases, for whoever looks into the table
   */
  JdbcGrants(
      JdbcClient database,
      Vault vault,
      Transactions transactions,
      Transactions apart,
      String node,
      GrantSpool spool) {
    this.database = database;
    this.vault = vault;
    this.transactions = transactions;
    this.apart = apart;
    this.node = node;
    this.spool = spool;
  }

  @Override
  public void add(GrantKey key, GrantOwner owner, TokenGrant tokens) {
    GrantRow row = GrantRow.of(HeldGrant.first(key, owner, tokens), vault);
    database.sql(GrantSql.ADD).params(Columns.of(row)).update();
  }

  @Override
  public Optional<HeldGrant> find(GrantKey key) {
    spool.of(key).forEach(this::storeLater);
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
          return taken == 1 ? Optional.of(taken(seen)) : none();
        });
  }

  @Override
  public void setAside(Lease lease, TokenGrant next) {
    spool.keep(lease, next);
  }

  @Override
  public boolean rotate(Lease lease, TokenGrant next, Optional<Instant> forcedAt) {
    return transactions.inOne(
        () -> {
          boolean stored =
              storing(GrantSql.ROTATE, lease.key(), next)
                      .param("forcedAt", forcedAt.map(StoredInstant::of).orElse(null))
                      .param("fence", lease.fence())
                      .update()
                  == 1;
          if (stored) {
            onceCommitted(() -> spool.forget(lease));
          }
          return stored;
        });
  }

  /** Stores the pairs that this home's processes couldn't store while they ran. */
  void storeSpooled() {
    spool.all().forEach(this::storeLater);
  }

  /** Whoever replaced or erased the tokens in the meantime knew better. */
  private void storeLater(SpooledGrant late) {
    try {
      TokenGrant tokens = late.tokens(vault);
      apart.inOne(
          () ->
              storing(GrantSql.STORE_LATER, late.lease().key(), tokens)
                  .param("revision", late.lease().revision())
                  .update());
      spool.forget(late.lease());
    } catch (SecretUnreadable otherKeyset) {
      spool.leaveToTheOperator(late.lease(), otherKeyset);
    }
  }

  private StatementSpec storing(String sql, GrantKey key, TokenGrant tokens) {
    return about(sql, key)
        .param("accessToken", vault.seal(tokens.accessToken(), GrantRow.accessTokenOf(key)))
        .param("refreshToken", vault.seal(tokens.refreshToken(), GrantRow.refreshTokenOf(key)))
        .param("accessExpiresAt", StoredInstant.of(tokens.accessExpiresAt()))
        .param("scopes", tokens.scopes().toString());
  }

  private static void onceCommitted(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  @Override
  public void release(Lease lease, Setback setback, boolean unanswered) {
    transactions.inOne(
        () -> {
          about(GrantSql.RELEASE, lease.key())
              .param("unanswered", unanswered)
              .param("setback", setback.why().name())
              .param("setbackUntil", setback.notBefore().map(StoredInstant::of).orElse(null))
              .param("fence", lease.fence())
              .update();
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

  private Lease taken(HeldGrant seen) {
    return about(GrantSql.LEASED, seen.key())
        .query(
            (row, _) ->
                new Lease(
                    seen.key(),
                    row.getLong("fence"),
                    seen.revision(),
                    row.getInt("unanswered") > 1))
        .single();
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
