package dev.foyer.persistence.location;

import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of event types and their rollouts. */
@AutoConfiguration
final class LocationAutoConfiguration {

  @Bean
  static EventTypes eventTypes(JdbcClient database) {
    return new JdbcEventTypes(database);
  }

  @Bean
  static Rollouts rollouts(JdbcClient database) {
    return new JdbcRollouts(database);
  }
}
