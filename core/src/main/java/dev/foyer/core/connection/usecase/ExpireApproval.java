package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.InstantSource;

/** Ends an approval that waited too long for one of the sides (BR-06). A job runs it. */
public final class ExpireApproval {

  private final OrganizationConnections connections;
  private final EndPending endPending;
  private final InstantSource clock;

  public ExpireApproval(
      OrganizationConnections connections, EndPending endPending, InstantSource clock) {
    this.connections = connections;
    this.endPending = endPending;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    return connections
        .find(organization, connection)
        .filter(OrganizationConnection.Pending.class::isInstance)
        .map(OrganizationConnection.Pending.class::cast)
        .map(this::expire)
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer expire(OrganizationConnection.Pending pending) {
    if (pending.approval().openAt(clock.instant())) {
      return new JobAnswer.Again(pending.approval().approvedAt().plus(Approval.WAITS_FOR));
    }
    endPending.end(
        pending, EndReason.EXPIRED, EntryKind.CONNECTION_EXPIRED, new Actor.FoyerItself());
    return new JobAnswer.Done();
  }
}
