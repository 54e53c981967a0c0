package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Goes on ending a grant that couldn't be revoked at once, for a day; then it is only erased. */
public final class KeepEndingGrant {

  private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);
  private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);

  private final EndGrant endGrant;
  private final Grants grants;
  private final OrganizationConnections connections;
  private final InstantSource clock;

  public KeepEndingGrant(
      EndGrant endGrant, Grants grants, OrganizationConnections connections, InstantSource clock) {
    this.endGrant = endGrant;
    this.grants = grants;
    this.connections = connections;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    return switch (endGrant.handle(organization, connection)) {
      case EndGrant.Outcome.Revoked _,
          EndGrant.Outcome.ErasedOnly _,
          EndGrant.Outcome.NothingLeft _ ->
          new JobAnswer.Done();
      case EndGrant.Outcome.Later _ -> later(organization, connection);
    };
  }

  private JobAnswer later(OrganizationId organization, ConnectionId connection) {
    Instant now = clock.instant();
    boolean givesUp =
        connections
            .find(organization, connection)
            .filter(ended -> ended.since().plus(GIVE_UP_AFTER).isBefore(now))
            .isPresent();
    if (givesUp) {
      grants.newest(organization, connection).ifPresent(grants::erase);
      return new JobAnswer.Done();
    }
    return new JobAnswer.Again(now.plus(AGAIN_AFTER));
  }
}
