package dev.foyer.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the pool of connections to Foyer's database, and the schema's migrations. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseAutoConfiguration {

  private static final long MILLIS_TO_WAIT_FOR_A_CONNECTION = 10_000;

  @Bean
  @Conditional(OperatorsDatabase.Named.class)
  @ConditionalOnMissingBean(JdbcConnectionDetails.class)
  JdbcConnectionDetails operatorsDatabase(Environment environment) {
    return new OperatorsDatabase(environment);
  }

  @Bean
  HikariDataSource dataSource(JdbcConnectionDetails database, DatabaseSettings settings) {
    DatabaseUrl url = DatabaseUrl.of(database.getJdbcUrl());
    new DatabaseGate(url, settings.patience())
        .passOnceReachable(
            new DriverManagerDataSource(
                url.jdbc(), database.getUsername(), database.getPassword()));
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("foyer");
    pool.setJdbcUrl(url.jdbc());
    pool.setUsername(database.getUsername());
    pool.setPassword(database.getPassword());
    pool.setMaximumPoolSize(settings.maximumPoolSize());
    pool.setConnectionTimeout(MILLIS_TO_WAIT_FOR_A_CONNECTION);
    return pool;
  }

  /** Asks for what it needs when it looks: it must be there when the database isn't. */
  @Bean
  DatabaseVitals databaseVitals(
      ObjectProvider<JdbcConnectionDetails> database, ObjectProvider<Flyway> migrations) {
    return new MariaDbVitals(database::getObject, migrations::getObject, Clock.systemUTC());
  }

  /** Foyer's own migrations, apart from what else may be on the class path. */
  @Bean
  FlywayConfigurationCustomizer foyersMigrations() {
    return flyway -> flyway.locations("classpath:db/foyer").cleanDisabled(true);
  }
}
