package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.platform.Secret;
import java.util.Set;

/** Completes a member's own authorization on return from Zoom. */
public final class CompletePersonalAuthorization {

  /** What the callback brought, and the browser's cookie if it has one. */
  public record Command(Secret state, Set<Secret> cookie, Callback callback) {}

  /** The answer. */
  public sealed interface Outcome {
    record Connected(PersonalConnection.Connected connection) implements Outcome {}

    record ScopesMissing(Scopes missing) implements Outcome {}

    /** Zoom says that the consent was declined, or sent no code. */
    record Declined() implements Outcome {}

    record CodeRefused() implements Outcome {}

    record NotNow(Obstacle why) implements Outcome {}

    /** The callback doesn't belong to an open attempt of this browser. */
    record NoAttempt(TakeAttempt.Outcome why) implements Outcome {}

    /** The person is no longer a member. */
    record NotAllowed(Denial why) implements Outcome {}
  }

  private final TakeAttempt takeAttempt;
  private final ZoomAuthorization zoom;
  private final ZoomUsers zoomUsers;
  private final KeepPersonal keepPersonal;

  public CompletePersonalAuthorization(
      TakeAttempt takeAttempt,
      ZoomAuthorization zoom,
      ZoomUsers zoomUsers,
      KeepPersonal keepPersonal) {
    this.takeAttempt = takeAttempt;
    this.zoom = zoom;
    this.zoomUsers = zoomUsers;
    this.keepPersonal = keepPersonal;
  }

  public Outcome handle(Command command) {
    return switch (takeAttempt.handle(
        new TakeAttempt.Command(ZoomApp.PERSONAL, command.state(), command.cookie()))) {
      case TakeAttempt.Outcome.Taken(Attempt attempt)
          when attempt.purpose() instanceof Attempt.Purpose.Personal(MemberId member) ->
          switch (command.callback()) {
            case Callback.WithCode(Secret code) -> exchange(attempt, member, code);
            case Callback.WithError _, Callback.Empty _ -> new Outcome.Declined();
          };
      case TakeAttempt.Outcome other -> new Outcome.NoAttempt(other);
    };
  }

  private Outcome exchange(Attempt attempt, MemberId member, Secret code) {
    return switch (zoom.exchange(ZoomApp.PERSONAL, code, attempt.verifier())) {
      case ZoomAnswer.Done<TokenGrant>(TokenGrant tokens) -> whoApproved(attempt, member, tokens);
      case ZoomAnswer.RefusedForGood<TokenGrant> _ -> new Outcome.CodeRefused();
      case ZoomAnswer.NotNow<TokenGrant>(Obstacle why, _, _) -> new Outcome.NotNow(why);
    };
  }

  private Outcome whoApproved(Attempt attempt, MemberId member, TokenGrant tokens) {
    Scopes missing = tokens.scopes().missing(zoom.neededScopes(ZoomApp.PERSONAL));
    return switch (zoomUsers.approver(Access.justGranted(ZoomApp.PERSONAL, tokens.accessToken()))) {
      case ZoomAnswer.Done<Approver>(Approver approver) ->
          keepPersonal.keep(attempt, member, tokens, approver, missing);
      case ZoomAnswer.RefusedForGood<Approver> _ ->
          missing.isEmpty() ? new Outcome.CodeRefused() : new Outcome.ScopesMissing(missing);
      case ZoomAnswer.NotNow<Approver>(Obstacle why, _, _) -> new Outcome.NotNow(why);
    };
  }
}
