package dev.foyer.persistence.grant;

import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.platform.SpringTransactions;
import dev.foyer.persistence.secret.Vault;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Brings the storage of grants and of what is left of Zoom's limits. */
@AutoConfiguration
final class GrantAutoConfiguration {

  @Bean
  static ZoomAllowance zoomAllowance(JdbcClient database, InstantSource clock) {
    BucketTable table = new BucketTable(database);
    return new JdbcZoomAllowance(table, new SharedBuckets(table, clock), clock);
  }

  @Bean
  static HostAllowance hostAllowance(JdbcClient database) {
    return new JdbcHostAllowance(database);
  }

  @Bean
  static Grants grants(
      JdbcClient database,
      Vault vault,
      Transactions transactions,
      PlatformTransactionManager manager,
      Pause pause,
      Ids ids,
      Environment environment) {
    Path home = Path.of(environment.getProperty("foyer.home", ".foyer"));
    JdbcGrants grants =
        new JdbcGrants(
            database,
            vault,
            transactions,
            SpringTransactions.apart(manager, pause),
            ids.next().toString(),
            new GrantSpool(home, vault));
    grants.storeSpooled();
    return grants;
  }
}
