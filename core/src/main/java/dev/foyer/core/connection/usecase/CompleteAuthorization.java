package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.Language;
import dev.foyer.core.platform.Secret;
import java.util.Set;

/**
 * Completes a Zoom admin's authorization on return from Zoom: exchanges the code once, reads who
 * approved, and accepts the approval or turns it away (BR-02, BR-06).
 */
public final class CompleteAuthorization {

  /**
   * What the callback brought, the browser's cookie if it has one, and the language that it wants.
   */
  public record Command(Secret state, Set<Secret> cookie, Callback callback, Language language) {}

  /** The answer. */
  public sealed interface Outcome {
    /** The short way: the creator approved, and it is in charge or stands by. */
    record Connected(OrganizationConnection.Living connection) implements Outcome {}

    /** The approval is kept; whoever approved has to confirm on our page. */
    record ConfirmationNeeded(OrganizationConnection.AwaitingConfirmation connection)
        implements Outcome {}

    /** The approval is kept; the organization has to activate it. */
    record ActivationNeeded(OrganizationConnection.AwaitingActivation connection)
        implements Outcome {}

    record NotAccepted(TurnedAway why) implements Outcome {}

    /** Zoom says that the consent was declined, or sent no code. The link stays open. */
    record Declined(Attempt attempt) implements Outcome {}

    /** Zoom didn't take the code. The link stays open. */
    record CodeRefused(Attempt attempt) implements Outcome {}

    /** Zoom couldn't answer. The link stays open. */
    record NotNow(Attempt attempt, Obstacle why) implements Outcome {}

    /** The callback doesn't belong to an open attempt of this browser. */
    record NoAttempt(TakeAttempt.Outcome why) implements Outcome {}
  }

  private final TakeAttempt takeAttempt;
  private final ZoomAuthorization zoom;
  private final ZoomUsers zoomUsers;
  private final AcceptApproval acceptApproval;

  public CompleteAuthorization(
      TakeAttempt takeAttempt,
      ZoomAuthorization zoom,
      ZoomUsers zoomUsers,
      AcceptApproval acceptApproval) {
    this.takeAttempt = takeAttempt;
    this.zoom = zoom;
    this.zoomUsers = zoomUsers;
    this.acceptApproval = acceptApproval;
  }

  public Outcome handle(Command command) {
    return switch (takeAttempt.handle(
        new TakeAttempt.Command(ZoomApp.ORGANIZATION, command.state(), command.cookie()))) {
      case TakeAttempt.Outcome.Taken(Attempt attempt) -> complete(attempt, command);
      case TakeAttempt.Outcome other -> new Outcome.NoAttempt(other);
    };
  }

  private Outcome complete(Attempt attempt, Command command) {
    return switch (command.callback()) {
      case Callback.WithCode(Secret code) -> exchange(attempt, code, command.language());
      case Callback.WithError _, Callback.Empty _ -> new Outcome.Declined(attempt);
    };
  }

  private Outcome exchange(Attempt attempt, Secret code, Language language) {
    return switch (zoom.exchange(ZoomApp.ORGANIZATION, code, attempt.verifier())) {
      case ZoomAnswer.Done<TokenGrant>(TokenGrant tokens) -> whoApproved(attempt, tokens, language);
      case ZoomAnswer.RefusedForGood<TokenGrant> _ -> new Outcome.CodeRefused(attempt);
      case ZoomAnswer.NotNow<TokenGrant>(Obstacle why, _, _) -> new Outcome.NotNow(attempt, why);
    };
  }

  private Outcome whoApproved(Attempt attempt, TokenGrant tokens, Language language) {
    Scopes missing = tokens.scopes().missing(zoom.neededScopes(ZoomApp.ORGANIZATION));
    return switch (zoomUsers.approver(
        Access.justGranted(ZoomApp.ORGANIZATION, tokens.accessToken()))) {
      case ZoomAnswer.Done<Approver>(Approver approver) ->
          acceptApproval.accept(attempt, tokens, approver, missing, language);
      case ZoomAnswer.RefusedForGood<Approver> _ ->
          missing.isEmpty()
              ? new Outcome.CodeRefused(attempt)
              : new Outcome.NotAccepted(new TurnedAway.ScopesMissing(missing));
      case ZoomAnswer.NotNow<Approver>(Obstacle why, _, _) -> new Outcome.NotNow(attempt, why);
    };
  }
}
