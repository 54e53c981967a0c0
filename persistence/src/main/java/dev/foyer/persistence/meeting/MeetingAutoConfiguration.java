package dev.foyer.persistence.meeting;

import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of meetings. */
@AutoConfiguration(before = DataJdbcRepositoriesAutoConfiguration.class)
@EnableJdbcRepositories(enableDefaultTransactions = false)
final class MeetingAutoConfiguration {

  @Bean
  static Meetings meetings(
      MeetingRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    return new JdbcMeetings(rows, aggregates, database);
  }

  @Bean
  static Invitations invitations(InvitationRows rows, JdbcClient database) {
    return new JdbcInvitations(rows, database);
  }

  @Bean
  static Leftovers leftovers(LeftoverRows rows, JdbcClient database) {
    return new JdbcLeftovers(rows, database);
  }
}
