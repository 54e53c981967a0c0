package dev.foyer.persistence.connection;

import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.InCharge;
import dev.foyer.core.connection.OrganizationConnection.Living;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.OrganizationConnection.Standby;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Organization connections on MariaDB, where a unique key lets one be in charge and one stand by.
 */
final class JdbcOrganizationConnections implements OrganizationConnections {
  private static final List<String> PENDING =
      List.of("AWAITING_CONFIRMATION", "AWAITING_ACTIVATION");

  private static final List<String> IN_CHARGE = List.of("ACTIVE", "AT_RISK", "PAUSED");

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
      WHERE environment = :environment AND account_id = :account AND place = 'IN_CHARGE'
        AND organization_id <> :except
      """;

  private static final String SET_STATE =
      """
      UPDATE organization_connection SET state = :state
      WHERE organization_id = :organization AND id = :id AND state = :expected
        AND state_since = :since
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
    return newestIn(organization, IN_CHARGE)
        .or(() -> newestIn(organization, List.of("LAPSED")))
        .map(OrganizationConnectionRow::toConnection);
  }

  @Override
  public Optional<OrganizationConnection> standby(OrganizationId organization) {
    return newestIn(organization, List.of("STANDBY"))
        .or(() -> newestIn(organization, List.of("LAPSED_STANDBY")))
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
    } catch (DuplicateKeyException thePlaceIsTaken) {
      return false;
    }
  }

  /** The standby leaves its place for a moment, which only this transaction sees. */
  @Override
  public boolean exchange(InCharge before, Standby after, Standby standby, InCharge promoted) {
    if (!moved(standby, "STANDBY", "CHANGING")) {
      return false;
    }
    if (!replace(before, after)) {
      moved(standby, "CHANGING", "STANDBY");
      return false;
    }
    Map<String, @Nullable Object> columns =
        Columns.replacing(
            OrganizationConnectionRow.of(standby), OrganizationConnectionRow.of(promoted));
    columns.put("expectedState", "CHANGING");
    return database.sql(REPLACE).params(columns).update() == 1;
  }

  private boolean moved(Standby standby, String from, String to) {
    return database
            .sql(SET_STATE)
            .param("organization", standby.approval().organization().value())
            .param("id", standby.id().value())
            .param("since", StoredInstant.of(standby.since()))
            .param("expected", from)
            .param("state", to)
            .update()
        == 1;
  }

  @Override
  public List<Living> living(OrganizationId organization, ConnectionId after, int limit) {
    return rows.living(organization.value(), after.value(), limit).stream()
        .map(OrganizationConnectionRow::toConnection)
        .map(Living.class::cast)
        .toList();
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

  private Optional<OrganizationConnectionRow> newestIn(
      OrganizationId organization, List<String> states) {
    return rows.findFirstByOrganizationIdAndStateInOrderByStateSinceDescIdDesc(
        organization.value(), states);
  }
}
