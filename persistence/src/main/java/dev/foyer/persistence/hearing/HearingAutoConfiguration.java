package dev.foyer.persistence.hearing;

import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of notices. */
@AutoConfiguration
final class HearingAutoConfiguration {

  @Bean
  static RefusedWebhooks refusedWebhooks(JdbcClient database) {
    return new JdbcRefusedWebhooks(database);
  }

  @Bean
  static Inbox inbox(JdbcClient database) {
    return new JdbcInbox(database);
  }
}
