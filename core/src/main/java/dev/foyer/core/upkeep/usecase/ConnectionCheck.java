package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.usecase.Examination;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which organizations' connections don't hold. Zoom is asked about the first of them; the others
 * are as their last check has found them, so that a large installation doesn't keep anybody
 * waiting.
 */
final class ConnectionCheck {
  private static final int PAGE = 200;
  private static final int ASKED_AT_MOST = 50;

  private final Organizations organizations;
  private final OrganizationConnections connections;
  private final Examination examination;
  private final ZoomAuthorization zoom;

  ConnectionCheck(
      Organizations organizations,
      OrganizationConnections connections,
      Examination examination,
      ZoomAuthorization zoom) {
    this.organizations = organizations;
    this.connections = connections;
    this.examination = examination;
    this.zoom = zoom;
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    int asked = 0;
    int notAsked = 0;
    for (List<Organization> page = organizations.byName("", PAGE);
        !page.isEmpty();
        page = organizations.byName(page.getLast().name().value(), PAGE)) {
      for (Organization organization : page) {
        OrganizationConnection connection = connections.current(organization.id()).orElse(null);
        if (connection instanceof OrganizationConnection.Living living && canBeAsked(living)) {
          if (asked < ASKED_AT_MOST) {
            asked++;
            ask(organization, living).ifPresent(findings::add);
            continue;
          }
          notAsked++;
        }
        Optional.ofNullable(connection)
            .flatMap(known -> asStored(organization, known))
            .ifPresent(findings::add);
      }
    }
    if (notAsked > 0) {
      findings.add(new Finding(Fault.CONNECTIONS_NOT_ASKED, Facts.of("connections", notAsked)));
    }
    return findings;
  }

  /** Those to another Zoom environment would only be shown to the wrong Zoom. */
  private boolean canBeAsked(OrganizationConnection.Living connection) {
    return connection.approval().environment().equals(zoom.environment());
  }

  private Optional<Finding> ask(
      Organization organization, OrganizationConnection.Living connection) {
    return switch (examination.handle(connection)) {
      case Diagnosis.Sound _ -> Optional.empty();
      case Diagnosis.Lost(LapseReason why) -> Optional.of(lost(organization, connection, why));
      case Diagnosis.Doubtful(Doubt why) -> Optional.of(atRisk(organization, connection, why));
      case Diagnosis.Suspected _, Diagnosis.Unclear _ ->
          connections.current(organization.id()).flatMap(now -> asStored(organization, now));
    };
  }

  private static Optional<Finding> asStored(
      Organization organization, OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.AtRisk(_, _, Doubt why) ->
          Optional.of(atRisk(organization, connection, why));
      case OrganizationConnection.Lapsed(_, _, LapseReason why) ->
          Optional.of(lost(organization, connection, why));
      case OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Active _,
          OrganizationConnection.Paused _,
          OrganizationConnection.Standby _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          Optional.empty();
    };
  }

  private static Finding atRisk(
      Organization organization, OrganizationConnection connection, Doubt why) {
    return new Finding(Fault.CONNECTION_AT_RISK, where(organization, connection).and("why", why));
  }

  private static Finding lost(
      Organization organization, OrganizationConnection connection, LapseReason why) {
    return new Finding(fault(why), where(organization, connection).and("why", why));
  }

  private static Facts where(Organization organization, OrganizationConnection connection) {
    return Facts.of("organization", organization.name())
        .and("authorizer", connection.approval().authorizer().email())
        .and("since", connection.since());
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
