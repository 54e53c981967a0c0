package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.util.Set;

/** The Zoom admin takes an approval back that is not active yet, in the browser it was made in. */
public final class WithdrawApproval {

  /** Which approval, and the cookie of the browser that asks. */
  public record Command(OrganizationId organization, ConnectionId connection, Set<Secret> cookie) {}

  /** The answer. */
  public sealed interface Outcome {
    record Withdrawn(EndGrant.Outcome grant) implements Outcome {}

    /** Unknown, of another browser, or not pending (any more). */
    record NotOpen() implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final EndPending endPending;

  public WithdrawApproval(OrganizationConnections connections, EndPending endPending) {
    this.connections = connections;
    this.endPending = endPending;
  }

  public Outcome handle(Command command) {
    return connections
        .find(command.organization(), command.connection())
        .filter(found -> ConfirmConnection.sameBrowser(found.approval(), command.cookie()))
        .filter(OrganizationConnection.Pending.class::isInstance)
        .map(OrganizationConnection.Pending.class::cast)
        .flatMap(
            pending ->
                endPending.end(
                    pending,
                    EndReason.WITHDRAWN,
                    EntryKind.CONNECTION_WITHDRAWN,
                    new Actor.ZoomAdmin(pending.approval().authorizer().id().value())))
        .<Outcome>map(Outcome.Withdrawn::new)
        .orElseGet(Outcome.NotOpen::new);
  }
}
