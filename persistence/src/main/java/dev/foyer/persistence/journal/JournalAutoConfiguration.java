package dev.foyer.persistence.journal;

import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.secret.Vault;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of the journal. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class JournalAutoConfiguration {

  @Bean
  static Journal journal(
      EntryRows entries,
      PersonRows persons,
      JdbcAggregateOperations aggregates,
      JdbcClient database,
      Transactions transactions) {
    return new JdbcJournal(entries, persons, aggregates, database, transactions);
  }

  @Bean
  static JournalLinks journalLinks(JdbcClient database, Transactions transactions) {
    return new JdbcJournalLinks(database, transactions);
  }

  @Bean
  static KeyedDigests journalDigests(JdbcClient database, Vault vault, Randomness randomness) {
    return HmacDigests.of(database, vault, randomness);
  }

  @Bean
  static HeadAnchors headAnchors(Environment environment) {
    return new FileAnchors(Path.of(environment.getProperty("foyer.home", ".foyer")));
  }
}
