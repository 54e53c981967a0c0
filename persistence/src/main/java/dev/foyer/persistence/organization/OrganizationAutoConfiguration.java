package dev.foyer.persistence.organization;

import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of organizations and members. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class OrganizationAutoConfiguration {

  @Bean
  static Organizations organizations(
      OrganizationRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcOrganizations(rows, aggregates, database);
  }

  @Bean
  static KeptSettings settings(JdbcClient database) {
    return new JdbcKeptSettings(database);
  }

  @Bean
  static Members members(MemberRows rows, JdbcAggregateOperations aggregates) {
    return new JdbcMembers(rows, aggregates);
  }
}
