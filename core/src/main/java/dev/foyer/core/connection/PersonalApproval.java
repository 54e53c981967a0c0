package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/** Which own Zoom user a member let Foyer act for, and when. */
public record PersonalApproval(
    ConnectionId connection,
    OrganizationId organization,
    MemberId member,
    int generation,
    ZoomEnvironment environment,
    ZoomAccount account,
    ZoomUser user,
    Instant approvedAt) {

  public GrantKey grant() {
    return new GrantKey(organization, connection, generation);
  }
}
