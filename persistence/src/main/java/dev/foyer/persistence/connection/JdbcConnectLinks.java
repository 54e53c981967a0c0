package dev.foyer.persistence.connection;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Vault;
import dev.foyer.persistence.sql.Columns;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connect links on MariaDB. Only state and starts ever change. */
final class JdbcConnectLinks implements ConnectLinks {
  private static final String REPLACE =
      """
      UPDATE connect_link
      SET starts = :starts, state = :state, state_since = :stateSince
      WHERE organization_id = :organizationId AND id = :id
        AND state = :expectedState AND state_since = :expectedStateSince
        AND starts = :expectedStarts
      """;

  private final ConnectLinkRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;
  private final Vault vault;

  JdbcConnectLinks(
      ConnectLinkRows rows, JdbcAggregateOperations aggregates, JdbcClient database, Vault vault) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
    this.vault = vault;
  }

  @Override
  public boolean add(ConnectLink link) {
    try {
      aggregates.insert(ConnectLinkRow.of(link, vault));
      return true;
    } catch (DuplicateKeyException anotherIsOpen) {
      return false;
    }
  }

  @Override
  public Optional<ConnectLink> find(OrganizationId organization, ConnectLinkId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value()).map(this::link);
  }

  @Override
  public Optional<ConnectLink> findBySecretHash(String secretHash) {
    return rows.findBySecretHash(secretHash).map(this::link);
  }

  @Override
  public Optional<ConnectLink> newest(OrganizationId organization, ConnectLink.Purpose purpose) {
    return rows.findFirstByOrganizationIdAndPurposeOrderByCreatedAtDescIdDesc(
            organization.value(), purpose.name())
        .map(this::link);
  }

  @Override
  public boolean replace(ConnectLink expected, ConnectLink next) {
    return database
            .sql(REPLACE)
            .params(
                Columns.replacing(
                    ConnectLinkRow.of(expected, vault), ConnectLinkRow.of(next, vault)))
            .update()
        == 1;
  }

  private ConnectLink link(ConnectLinkRow row) {
    return row.toLink(vault);
  }
}
