package dev.foyer.persistence.location;

import dev.foyer.core.location.port.EventTypes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of event types. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class LocationAutoConfiguration {

  @Bean
  static EventTypes eventTypes(
      EventTypeRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcEventTypes(rows, aggregates, database);
  }
}
