package dev.foyer.persistence.connection;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal connections on MariaDB, where a unique key allows a member one. */
final class JdbcPersonalConnections implements PersonalConnections {
  private static final String REPLACE =
      """
      UPDATE personal_connection
      SET id = :id, generation = :generation, environment = :environment,
          account_id = :accountId, account_name = :accountName, account_number = :accountNumber,
          user_id = :userId, user_email = :userEmail, user_name = :userName,
          user_license = :userLicense, user_active = :userActive, approved_at = :approvedAt,
          state = :state, state_since = :stateSince, reason = :reason
      WHERE organization_id = :organizationId AND id = :expectedId AND member_id = :memberId
        AND generation = :expectedGeneration AND state = :expectedState
        AND state_since = :expectedStateSince
      """;

  private static final String REMOVE =
      """
      DELETE FROM personal_connection
      WHERE organization_id = :organizationId AND id = :id AND generation = :generation
        AND state = :state AND state_since = :stateSince
      """;

  private final PersonalConnectionRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcPersonalConnections(
      PersonalConnectionRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public boolean add(PersonalConnection.Connected connection) {
    try {
      aggregates.insert(PersonalConnectionRow.of(connection));
      return true;
    } catch (DuplicateKeyException hasOneAlready) {
      return false;
    }
  }

  @Override
  public Optional<PersonalConnection> of(OrganizationId organization, MemberId member) {
    return rows.findByOrganizationIdAndMemberId(organization.value(), member.value())
        .map(PersonalConnectionRow::toConnection);
  }

  @Override
  public Optional<PersonalConnection> find(OrganizationId organization, ConnectionId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(PersonalConnectionRow::toConnection);
  }

  @Override
  public List<PersonalConnection> ofUser(
      ZoomEnvironment environment, ZoomAccountId account, ZoomUserId user) {
    return rows
        .findByEnvironmentAndAccountIdAndUserIdOrderByApprovedAtAscIdAsc(
            environment.name(), account.value(), user.value())
        .stream()
        .map(PersonalConnectionRow::toConnection)
        .toList();
  }

  @Override
  public boolean replace(PersonalConnection expected, PersonalConnection next) {
    return database
            .sql(REPLACE)
            .params(
                Columns.replacing(
                    PersonalConnectionRow.of(expected), PersonalConnectionRow.of(next)))
            .update()
        == 1;
  }

  @Override
  public boolean remove(PersonalConnection expected) {
    return database.sql(REMOVE).params(Columns.of(PersonalConnectionRow.of(expected))).update()
        == 1;
  }
}
