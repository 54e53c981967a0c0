package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/** Who approved what, when and through which link: what every state of a connection stands on. */
public record Approval(
    ConnectionId connection,
    OrganizationId organization,
    int generation,
    ConnectLinkId link,
    BrowserBinding browser,
    ZoomEnvironment environment,
    ZoomAccount account,
    ZoomUser authorizer,
    String authorizerRole,
    Instant approvedAt) {

  /** How long an approval waits for confirmation and activation (BR-06). */
  public static final Duration WAITS_FOR = Duration.ofDays(7);

  public GrantKey grant() {
    return new GrantKey(organization, connection, generation);
  }

  public boolean openAt(Instant now) {
    return now.isBefore(approvedAt.plus(WAITS_FOR));
  }
}
