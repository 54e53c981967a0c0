package dev.foyer.persistence.onboarding;

import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.onboarding.port.Passwords;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of passwords and one-time links. */
@AutoConfiguration
final class OnboardingAutoConfiguration {

  @Bean
  static Passwords passwords(JdbcClient database) {
    return new JdbcPasswords(database);
  }

  @Bean
  static OneTimeLinks oneTimeLinks(JdbcClient database) {
    return new JdbcOneTimeLinks(database);
  }
}
