package dev.foyer.persistence.journal;

import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.platform.port.Transactions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** Brings the storage of the journal. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class JournalAutoConfiguration {

  @Bean
  static Journal journal(
      EntryRows entries,
      PersonRows persons,
      JdbcAggregateOperations aggregates,
      Transactions transactions) {
    return new JdbcJournal(entries, persons, aggregates, transactions);
  }
}
