package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.persistence.secret.SealedColumn;
import dev.foyer.persistence.secret.Vault;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of connect links, attempts and connections. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class ConnectionAutoConfiguration {

  @Bean
  static SealedColumn connectLinkColumn() {
    return SealedColumn.of("connect_link", "secret");
  }

  @Bean
  static SealedColumn attemptColumn() {
    return SealedColumn.of("attempt", "verifier");
  }

  @Bean
  static ConnectLinks connectLinks(
      ConnectLinkRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    return new JdbcConnectLinks(rows, aggregates, database, vault);
  }

  @Bean
  static WithdrawLinks withdrawLinks(JdbcClient database) {
    return new JdbcWithdrawLinks(database);
  }

  @Bean
  static Attempts attempts(
      AttemptRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    return new JdbcAttempts(rows, aggregates, database, vault);
  }

  @Bean
  static OrganizationConnections organizationConnections(
      OrganizationConnectionRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcOrganizationConnections(rows, aggregates, database);
  }

  @Bean
  static PersonalConnections personalConnections(
      PersonalConnectionRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcPersonalConnections(rows, aggregates, database);
  }

  @Bean
  static HealthHistory healthHistory(JdbcClient database) {
    return new JdbcHealthHistory(database);
  }
}
