package dev.foyer.persistence.message;

import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Messages;
import dev.foyer.persistence.secret.SealedColumn;
import dev.foyer.persistence.secret.Vault;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of messages and letters. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class MessageAutoConfiguration {

  @Bean
  static SealedColumn letterColumn() {
    return SealedColumn.of("letter", "secret");
  }

  @Bean
  static Messages messages(
      MessageRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcMessages(rows, aggregates, database);
  }

  @Bean
  static Letters letters(
      LetterRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    return new JdbcLetters(rows, aggregates, database, vault);
  }
}
