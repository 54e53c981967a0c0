package dev.foyer.persistence.connection;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.BrowserBinding;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Active;
import dev.foyer.core.connection.OrganizationConnection.AtRisk;
import dev.foyer.core.connection.OrganizationConnection.AwaitingActivation;
import dev.foyer.core.connection.OrganizationConnection.AwaitingConfirmation;
import dev.foyer.core.connection.OrganizationConnection.Ended;
import dev.foyer.core.connection.OrganizationConnection.Lapsed;
import dev.foyer.core.connection.OrganizationConnection.LapsedStandby;
import dev.foyer.core.connection.OrganizationConnection.Paused;
import dev.foyer.core.connection.OrganizationConnection.Standby;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** An organization connection as stored. */
@Table("organization_connection")
record OrganizationConnectionRow(
    UUID organizationId,
    @Id UUID id,
    int generation,
    UUID linkId,
    String browserHash,
    String environment,
    String accountId,
    String accountName,
    String accountNumber,
    String authorizerId,
    String authorizerEmail,
    String authorizerName,
    String authorizerLicense,
    boolean authorizerActive,
    String authorizerRole,
    Instant approvedAt,
    String state,
    Instant stateSince,
    @Nullable String reason) {

  static OrganizationConnectionRow of(OrganizationConnection connection) {
    return switch (connection) {
      case AwaitingConfirmation _ -> of(connection, "AWAITING_CONFIRMATION", null);
      case AwaitingActivation _ -> of(connection, "AWAITING_ACTIVATION", null);
      case Active _ -> of(connection, "ACTIVE", null);
      case AtRisk(_, _, var why) -> of(connection, "AT_RISK", why.name());
      case Paused _ -> of(connection, "PAUSED", null);
      case Standby _ -> of(connection, "STANDBY", null);
      case LapsedStandby(_, _, var reason) -> of(connection, "LAPSED_STANDBY", reason.name());
      case Lapsed(_, _, var reason) -> of(connection, "LAPSED", reason.name());
      case Ended(_, _, var reason) -> of(connection, "ENDED", reason.name());
    };
  }

  private static OrganizationConnectionRow of(
      OrganizationConnection connection, String state, @Nullable String reason) {
    Approval approval = connection.approval();
    return new OrganizationConnectionRow(
        approval.organization().value(),
        approval.connection().value(),
        approval.generation(),
        approval.link().value(),
        approval.browser().cookieHash(),
        approval.environment().name(),
        approval.account().id().value(),
        approval.account().name(),
        approval.account().number(),
        approval.authorizer().id().value(),
        approval.authorizer().email().value(),
        approval.authorizer().displayName(),
        approval.authorizer().license().name(),
        approval.authorizer().active(),
        approval.authorizerRole(),
        approval.approvedAt(),
        state,
        connection.since(),
        reason);
  }

  OrganizationConnection toConnection() {
    Approval approval = approval();
    return switch (state) {
      case "AWAITING_CONFIRMATION" -> new AwaitingConfirmation(approval, stateSince);
      case "AWAITING_ACTIVATION" -> new AwaitingActivation(approval, stateSince);
      case "ACTIVE" -> new Active(approval, stateSince);
      case "AT_RISK" -> new AtRisk(approval, stateSince, Doubt.valueOf(reasonGiven()));
      case "PAUSED" -> new Paused(approval, stateSince);
      case "STANDBY" -> new Standby(approval, stateSince);
      case "LAPSED_STANDBY" ->
          new LapsedStandby(approval, stateSince, LapseReason.valueOf(reasonGiven()));
      case "LAPSED" -> new Lapsed(approval, stateSince, LapseReason.valueOf(reasonGiven()));
      case "ENDED" -> new Ended(approval, stateSince, EndReason.valueOf(reasonGiven()));
      default -> throw new IllegalStateException("A connection is in unknown state " + state);
    };
  }

  private Approval approval() {
    return new Approval(
        new ConnectionId(id),
        new OrganizationId(organizationId),
        generation,
        new ConnectLinkId(linkId),
        new BrowserBinding(browserHash),
        new ZoomEnvironment(environment),
        new ZoomAccount(new ZoomAccountId(accountId), accountName, accountNumber),
        new ZoomUser(
            new ZoomUserId(authorizerId),
            new EmailAddress(authorizerEmail),
            authorizerName,
            License.valueOf(authorizerLicense),
            authorizerActive),
        authorizerRole,
        approvedAt);
  }

  private String reasonGiven() {
    return String.valueOf(reason);
  }
}
