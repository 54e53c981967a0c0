package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which organizations' connections don't hold. */
record ConnectionCheck(Organizations organizations, OrganizationConnections connections)
    implements Check {
  private static final int PAGE = 200;

  @Override
  public List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (List<Organization> page = organizations.byName("", PAGE);
        !page.isEmpty();
        page = organizations.byName(page.getLast().name().value(), PAGE)) {
      page.forEach(
          organization ->
              connections
                  .current(organization.id())
                  .flatMap(connection -> finding(organization, connection))
                  .ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Organization organization, OrganizationConnection connection) {
    Facts where = Facts.of("organization", organization.name()).and("since", connection.since());
    return switch (connection) {
      case OrganizationConnection.AtRisk(_, _, var why) ->
          Optional.of(new Finding(Fault.CONNECTION_AT_RISK, where.and("why", why)));
      case OrganizationConnection.Lapsed(_, _, LapseReason why) ->
          Optional.of(new Finding(fault(why), where.and("why", why)));
      case OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Active _,
          OrganizationConnection.Paused _,
          OrganizationConnection.Standby _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          Optional.empty();
    };
  }

  private static Fault fault(LapseReason why) {
    return switch (why) {
      case SCOPES_MISSING -> Fault.SCOPES_MISSING;
      case ROLE_LOST, AUTHORIZER_DELETED, AUTHORIZER_DEACTIVATED, AUTHORIZER_LEFT_ACCOUNT ->
          Fault.AUTHORIZER_NO_ADMIN;
      case APP_REMOVED, DISABLED_BY_ZOOM_ADMIN, TOKEN_DEAD, ACCOUNT_GONE -> Fault.CONNECTION_LAPSED;
    };
  }
}
