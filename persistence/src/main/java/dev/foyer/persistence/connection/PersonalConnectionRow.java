package dev.foyer.persistence.connection;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.PersonalConnection.Connected;
import dev.foyer.core.connection.PersonalConnection.Lapsed;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A personal connection as stored. */
@Table("personal_connection")
record PersonalConnectionRow(
    UUID organizationId,
    @Id UUID id,
    UUID memberId,
    int generation,
    String environment,
    String accountId,
    String accountName,
    String accountNumber,
    String userId,
    String userEmail,
    String userName,
    String userLicense,
    boolean userActive,
    Instant approvedAt,
    String state,
    Instant stateSince,
    @Nullable String reason) {

  static PersonalConnectionRow of(PersonalConnection connection) {
    return switch (connection) {
      case Connected _ -> of(connection, "CONNECTED", null);
      case Lapsed(_, _, var reason) -> of(connection, "LAPSED", reason.name());
    };
  }

  private static PersonalConnectionRow of(
      PersonalConnection connection, String state, @Nullable String reason) {
    PersonalApproval approval = connection.approval();
    return new PersonalConnectionRow(
        approval.organization().value(),
        approval.connection().value(),
        approval.member().value(),
        approval.generation(),
        approval.environment().name(),
        approval.account().id().value(),
        approval.account().name(),
        approval.account().number(),
        approval.user().id().value(),
        approval.user().email().value(),
        approval.user().displayName(),
        approval.user().license().name(),
        approval.user().active(),
        approval.approvedAt(),
        state,
        connection.since(),
        reason);
  }

  PersonalConnection toConnection() {
    return switch (state) {
      case "CONNECTED" -> new Connected(approval(), stateSince);
      case "LAPSED" ->
          new Lapsed(approval(), stateSince, LapseReason.valueOf(String.valueOf(reason)));
      default ->
          throw new IllegalStateException("A personal connection is in unknown state " + state);
    };
  }

  private PersonalApproval approval() {
    return new PersonalApproval(
        new ConnectionId(id),
        new OrganizationId(organizationId),
        new MemberId(memberId),
        generation,
        new ZoomEnvironment(environment),
        new ZoomAccount(new ZoomAccountId(accountId), accountName, accountNumber),
        new ZoomUser(
            new ZoomUserId(userId),
            new EmailAddress(userEmail),
            userName,
            License.valueOf(userLicense),
            userActive),
        approvedAt);
  }
}
