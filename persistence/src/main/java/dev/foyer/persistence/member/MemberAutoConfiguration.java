package dev.foyer.persistence.member;

import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.port.Members;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the storage of matches and Zoom users, and the list of connected users. */
@AutoConfiguration
final class MemberAutoConfiguration {

  @Bean
  static ZoomUserMatches zoomUserMatches(
      JdbcClient database, NamedParameterJdbcOperations batches) {
    return new JdbcZoomUserMatches(database, batches);
  }

  @Bean
  static OptOuts optOuts(JdbcClient database) {
    return new JdbcOptOuts(database);
  }

  @Bean
  static AccountUsers accountUsers(JdbcClient database, NamedParameterJdbcOperations batches) {
    return new JdbcAccountUsers(database, batches);
  }

  @Bean
  static Readings readings(JdbcClient database) {
    return new JdbcReadings(database);
  }

  @Bean
  static MappingLists mappingLists(JdbcClient database, NamedParameterJdbcOperations batches) {
    return new JdbcMappingLists(database, batches);
  }

  @Bean
  static ConnectedUsers connectedUsers(JdbcClient database, Members members) {
    return new JdbcConnectedUsers(database, members);
  }
}
