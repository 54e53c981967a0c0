package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Obstacle;
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
      case EndGrant.Outcome.Later(Obstacle why) ->
          grants
              .newest(organization, connection)
              .flatMap(grants::find)
              .map(held -> later(held, why))
              .orElseGet(JobAnswer.Done::new);
    };
  }

  private JobAnswer later(HeldGrant held, Obstacle why) {
    Instant now = clock.instant();
    if (endedAt(held).plus(GIVE_UP_AFTER).isBefore(now)) {
      endGrant.giveUp(held, why);
      return new JobAnswer.Done();
    }
    return new JobAnswer.Again(now.plus(AGAIN_AFTER));
  }

  /** Of a personal connection nothing is left but the grant; the token's end is late enough. */
  private Instant endedAt(HeldGrant held) {
    return connections
        .find(held.key().organization(), held.key().connection())
        .map(OrganizationConnection::since)
        .orElse(held.tokens().accessExpiresAt());
  }
}
