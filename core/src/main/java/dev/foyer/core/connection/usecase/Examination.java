package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;

/**
 * Asks Zoom how a connection stands (BR-10): whether its token still works, its scopes are
 * complete, and its authorizer still may act for the account. It changes nothing. What would end
 * the connection is asked twice before it is believed.
 */
public final class Examination {

  /** Between the two questions whose same answer ends a connection. */
  private static final Duration SECOND_OPINION = Duration.ofSeconds(2);

  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final ZoomUsers zoomUsers;
  private final UsableAccess usableAccess;
  private final Pause pause;

  public Examination(
      Grants grants,
      ZoomAuthorization zoom,
      ZoomUsers zoomUsers,
      UsableAccess usableAccess,
      Pause pause) {
    this.grants = grants;
    this.zoom = zoom;
    this.zoomUsers = zoomUsers;
    this.usableAccess = usableAccess;
    this.pause = pause;
  }

  Diagnosis of(OrganizationConnection.Living connection) {
    Diagnosis first = once(connection);
    if (first instanceof Diagnosis.Lost) {
      pause.pause(SECOND_OPINION);
      return once(connection);
    }
    return first;
  }

  private Diagnosis once(OrganizationConnection.Living connection) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(connection.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) -> withAccess(connection, access);
      case UsableAccess.Outcome.Dead _ -> new Diagnosis.Unclear();
      case UsableAccess.Outcome.NotNow(Obstacle why, _) -> doubt(why);
    };
  }

  private Diagnosis withAccess(OrganizationConnection.Living connection, Access access) {
    ZoomAnswer<Approver> answer = zoomUsers.approver(access);
    if (answer instanceof ZoomAnswer.RefusedForGood<Approver>(Refusal why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      return switch (usableAccess.handle(
          new UsableAccess.Command.InsteadOf(connection.grant(), access))) {
        case UsableAccess.Outcome.Usable(Access another) ->
            read(connection, zoomUsers.approver(another));
        case UsableAccess.Outcome.Dead _ -> new Diagnosis.Unclear();
        case UsableAccess.Outcome.NotNow(Obstacle obstacle, _) -> doubt(obstacle);
      };
    }
    return read(connection, answer);
  }

  private Diagnosis read(
      OrganizationConnection.Living connection, ZoomAnswer<Approver> whoApproved) {
    return switch (whoApproved) {
      case ZoomAnswer.Done<Approver>(Approver approver) -> read(connection, approver);
      case ZoomAnswer.RefusedForGood<Approver>(Refusal why, _) ->
          LapseReason.provenBy(why)
              .<Diagnosis>map(Diagnosis.Lost::new)
              .orElseGet(
                  () ->
                      new Diagnosis.Doubtful(
                          why == Refusal.ACCESS_TOKEN_REFUSED
                              ? Doubt.ACCESS_REFUSED
                              : Doubt.UNKNOWN_REFUSAL));
      case ZoomAnswer.NotNow<Approver>(Obstacle why, _, _) -> doubt(why);
    };
  }

  private Diagnosis read(OrganizationConnection.Living connection, Approver approver) {
    Approval approval = connection.approval();
    if (!approver.account().id().equals(approval.account().id())) {
      return new Diagnosis.Lost(LapseReason.AUTHORIZER_LEFT_ACCOUNT);
    }
    if (!approver.user().active()) {
      return new Diagnosis.Lost(LapseReason.AUTHORIZER_DEACTIVATED);
    }
    if (!approver.mayActForTheAccount()) {
      return new Diagnosis.Lost(LapseReason.ROLE_LOST);
    }
    boolean scopesMissing =
        grants
            .find(connection.grant())
            .filter(
                held ->
                    !held.tokens()
                        .scopes()
                        .missing(zoom.neededScopes(ZoomApp.ORGANIZATION))
                        .isEmpty())
            .isPresent();
    return scopesMissing ? new Diagnosis.Lost(LapseReason.SCOPES_MISSING) : new Diagnosis.Sound();
  }

  /** What passes tells nothing about the connection unless Zoom itself fails. */
  private static Diagnosis doubt(Obstacle why) {
    return switch (why) {
      case UNREACHABLE, OUTCOME_UNKNOWN -> new Diagnosis.Doubtful(Doubt.ZOOM_UNREACHABLE);
      case ZOOM_IN_TROUBLE -> new Diagnosis.Doubtful(Doubt.ZOOM_IN_TROUBLE);
      case RATE_LIMITED, DAILY_LIMIT, APP_MISCONFIGURED, APP_NOT_SET_UP, REFRESH_UNDER_WAY ->
          new Diagnosis.Unclear();
    };
  }
}
