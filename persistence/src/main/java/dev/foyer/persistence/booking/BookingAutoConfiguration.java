package dev.foyer.persistence.booking;

import dev.foyer.core.booking.port.Bookings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of bookings. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class BookingAutoConfiguration {

  @Bean
  static Bookings bookings(
      BookingRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcBookings(rows, aggregates, database);
  }
}
