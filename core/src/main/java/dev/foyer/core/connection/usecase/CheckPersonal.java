package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Asks Zoom whether a personal connection still holds, as something was told of its user. What Zoom
 * refuses for good ends it; a passing failure is asked about again. A job runs it.
 */
public final class CheckPersonal {

  private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);

  private final PersonalConnections connections;
  private final ZoomAuthorization zoom;
  private final ZoomUsers zoomUsers;
  private final UsableAccess usableAccess;
  private final Lapse lapse;
  private final InstantSource clock;

  public CheckPersonal(
      PersonalConnections connections,
      ZoomAuthorization zoom,
      ZoomUsers zoomUsers,
      UsableAccess usableAccess,
      Lapse lapse,
      InstantSource clock) {
    this.connections = connections;
    this.zoom = zoom;
    this.zoomUsers = zoomUsers;
    this.usableAccess = usableAccess;
    this.lapse = lapse;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    if (connections.find(organization, connection).orElse(null)
            instanceof PersonalConnection.Connected connected
        && connected.approval().environment().equals(zoom.environment())) {
      return ask(connected, new UsableAccess.Command.Fresh(connected.grant()));
    }
    return new JobAnswer.Done();
  }

  private JobAnswer ask(PersonalConnection.Connected connected, UsableAccess.Command wanted) {
    return switch (usableAccess.handle(wanted)) {
      case UsableAccess.Outcome.Usable(Access access) -> ask(connected, wanted, access);
      case UsableAccess.Outcome.Dead _ -> new JobAnswer.Done();
      case UsableAccess.Outcome.NotNow _ -> later();
    };
  }

  private JobAnswer ask(
      PersonalConnection.Connected connected, UsableAccess.Command wanted, Access access) {
    return switch (zoomUsers.approver(access)) {
      case ZoomAnswer.Done<Approver>(Approver approver) -> {
        if (!approver.user().active()) {
          lapse.lapse(connected.grant(), LapseReason.AUTHORIZER_DEACTIVATED);
        }
        yield new JobAnswer.Done();
      }
      case ZoomAnswer.RefusedForGood<Approver>(Refusal why, _) ->
          why == Refusal.ACCESS_TOKEN_REFUSED
              ? refused(connected, wanted, access)
              : ended(connected, why);
      case ZoomAnswer.NotNow<Approver> _ -> later();
    };
  }

  /** An access token may end before its time while the grant lives: it is replaced once. */
  private JobAnswer refused(
      PersonalConnection.Connected connected, UsableAccess.Command wanted, Access access) {
    return wanted instanceof UsableAccess.Command.Fresh
        ? ask(connected, new UsableAccess.Command.InsteadOf(connected.grant(), access))
        : later();
  }

  private JobAnswer ended(PersonalConnection.Connected connected, Refusal why) {
    LapseReason.provenBy(why).ifPresent(reason -> lapse.lapse(connected.grant(), reason));
    return new JobAnswer.Done();
  }

  private JobAnswer later() {
    return new JobAnswer.Again(clock.instant().plus(AGAIN_AFTER));
  }
}
