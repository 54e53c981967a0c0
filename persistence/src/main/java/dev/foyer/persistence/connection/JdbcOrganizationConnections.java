package dev.foyer.persistence.connection;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organization connections on MariaDB, where a unique key lets one of them be active. */
final class JdbcOrganizationConnections implements OrganizationConnections {
  private static final List<String> PENDING =
      List.of("AWAITING_CONFIRMATION", "AWAITING_ACTIVATION");

  private static final String REPLACE =
      """
      UPDATE organization_connection
      SET generation = :generation, link_id = :linkId, browser_hash = :browserHash,
          environment = :environment, account_id = :accountId, account_name = :accountName,
          account_number = :accountNumber, authorizer_id = :authorizerId,
          authorizer_email = :authorizerEmail, authorizer_name = :authorizerName,
          authorizer_license = :authorizerLicense, authorizer_active = :authorizerActive,
          authorizer_role = :authorizerRole, approved_at = :approvedAt, state = :state,
          state_since = :stateSince, reason = :reason
      WHERE organization_id = :organizationId AND id = :id
        AND generation = :expectedGeneration AND state = :expectedState
        AND state_since = :expectedStateSince
      """;

  private static final String OTHERS =
      """
      SELECT organization_id FROM organization_connection
      WHERE environment = :environment AND account_id = :account AND active
        AND organization_id <> :except
      """;

  private final OrganizationConnectionRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcOrganizationConnections(
      OrganizationConnectionRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public void add(Pending connection) {
    aggregates.insert(OrganizationConnectionRow.of(connection));
  }

  @Override
  public Optional<OrganizationConnection> find(OrganizationId organization, ConnectionId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(OrganizationConnectionRow::toConnection);
  }

  @Override
  public Optional<OrganizationConnection> current(OrganizationId organization) {
    return newestIn(organization, "ACTIVE")
        .or(() -> newestIn(organization, "LAPSED"))
        .map(OrganizationConnectionRow::toConnection);
  }

  @Override
  public List<Pending> pending(OrganizationId organization) {
    return rows
        .findByOrganizationIdAndStateInOrderByApprovedAtAscIdAsc(organization.value(), PENDING)
        .stream()
        .map(OrganizationConnectionRow::toConnection)
        .map(Pending.class::cast)
        .toList();
  }

  @Override
  public Optional<OrganizationConnection> findByLink(
      OrganizationId organization, ConnectLinkId link) {
    return rows.findFirstByOrganizationIdAndLinkIdOrderByApprovedAtDescIdDesc(
            organization.value(), link.value())
        .map(OrganizationConnectionRow::toConnection);
  }

  @Override
  public Optional<OrganizationConnection> newest(OrganizationId organization) {
    return rows.findFirstByOrganizationIdOrderByApprovedAtDescIdDesc(organization.value())
        .map(OrganizationConnectionRow::toConnection);
  }

  @Override
  public boolean replace(OrganizationConnection expected, OrganizationConnection next) {
    try {
      return database
              .sql(REPLACE)
              .params(
                  Columns.replacing(
                      OrganizationConnectionRow.of(expected), OrganizationConnectionRow.of(next)))
              .update()
          == 1;
    } catch (DuplicateKeyException anotherIsActive) {
      return false;
    }
  }

  @Override
  public List<OrganizationConnection> onAccount(
      ZoomEnvironment environment, ZoomAccountId account) {
    return rows
        .findByEnvironmentAndAccountIdOrderByApprovedAtAscIdAsc(environment.name(), account.value())
        .stream()
        .map(OrganizationConnectionRow::toConnection)
        .toList();
  }

  @Override
  public List<OrganizationId> othersOn(
      ZoomEnvironment environment, ZoomAccountId account, OrganizationId except) {
    return database
        .sql(OTHERS)
        .param("environment", environment.name())
        .param("account", account.value())
        .param("except", except.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(OrganizationId::new)
        .toList();
  }

  private Optional<OrganizationConnectionRow> newestIn(OrganizationId organization, String state) {
    return rows.findFirstByOrganizationIdAndStateOrderByStateSinceDescIdDesc(
        organization.value(), state);
  }
}
