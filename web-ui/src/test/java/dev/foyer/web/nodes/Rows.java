package dev.foyer.web.nodes;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads what several tests look up in the tables. */
final class Rows {

  private Rows() {}

  static GrantKey grant(ResultSet row) throws SQLException {
    return new GrantKey(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        new ConnectionId(row.getObject("connection_id", UUID.class)),
        row.getInt("generation"));
  }
}
