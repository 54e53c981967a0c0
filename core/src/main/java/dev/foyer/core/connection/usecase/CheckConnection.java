package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;

/** Asks Zoom whether a connection's grant still works; a dead one lapses by that. */
public final class CheckConnection {

  private final Grants grants;
  private final UsableAccess usableAccess;
  private final ZoomUsers zoomUsers;

  public CheckConnection(Grants grants, UsableAccess usableAccess, ZoomUsers zoomUsers) {
    this.grants = grants;
    this.usableAccess = usableAccess;
    this.zoomUsers = zoomUsers;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    grants.newest(organization, connection).ifPresent(this::ask);
    return new JobAnswer.Done();
  }

  private void ask(GrantKey grant) {
    if (usableAccess.handle(new UsableAccess.Command.Fresh(grant))
            instanceof UsableAccess.Outcome.Usable(Access access)
        && zoomUsers.approver(access) instanceof ZoomAnswer.RefusedForGood<Approver>(var why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      usableAccess.handle(new UsableAccess.Command.InsteadOf(grant, access));
    }
  }
}
