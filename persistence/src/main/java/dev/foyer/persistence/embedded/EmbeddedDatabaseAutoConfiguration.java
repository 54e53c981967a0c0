package dev.foyer.persistence.embedded;

import dev.foyer.persistence.DatabaseAutoConfiguration;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Brings the embedded MariaDB when the operator named no database. */
@AutoConfiguration(
    after = DatabaseAutoConfiguration.class,
    before = DataSourceAutoConfiguration.class)
class EmbeddedDatabaseAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(JdbcConnectionDetails.class)
  EmbeddedDatabase embeddedDatabase(
      @Value("${foyer.home:.foyer}") Path home,
      @Value("${foyer.database.binaries:#{null}}") Optional<Path> binaries) {
    return EmbeddedDatabase.enter(ServerFolder.in(home), ServerPrograms.find(binaries));
  }
}
