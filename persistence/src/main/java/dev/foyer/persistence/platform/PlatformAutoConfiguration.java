package dev.foyer.persistence.platform;

import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Brings what core needs of its platform. */
@AutoConfiguration
final class PlatformAutoConfiguration {

  @Bean
  static Pause pause() {
    return new ParkedPause();
  }

  @Bean
  static Transactions transactions(PlatformTransactionManager manager, Pause pause) {
    return SpringTransactions.joining(manager, pause);
  }

  @Bean
  static InstantSource clock(JdbcClient database) {
    return new DatabaseClock(database, System::nanoTime).started();
  }

  @Bean
  static Ids ids() {
    return new UuidSevenIds(new SecureRandom());
  }

  @Bean
  static Randomness randomness() {
    return new SecureRandomness(new SecureRandom());
  }
}
