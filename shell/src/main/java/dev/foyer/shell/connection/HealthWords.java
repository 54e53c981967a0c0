package dev.foyer.shell.connection;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.shell.render.Shown;
import java.util.Optional;

/** What checks found, why a connection stopped or may stop, and what mends it. */
final class HealthWords {

  private HealthWords() {}

  /** What a check found in a word; empty for what is no finding. */
  static Optional<String> found(Diagnosis found) {
    return switch (found) {
      case Diagnosis.Sound _ -> Optional.of("works");
      case Diagnosis.Doubtful _ -> Optional.of("at risk");
      case Diagnosis.Lost _ -> Optional.of("lost");
      case Diagnosis.Suspected _ -> Optional.of("Zoom hints");
      case Diagnosis.Unclear _ -> Optional.empty();
    };
  }

  /** Why, as the word that scripts compare. */
  static Optional<String> why(Diagnosis found) {
    return switch (found) {
      case Diagnosis.Doubtful(var why) -> Optional.of(Shown.word(why));
      case Diagnosis.Lost(var why) -> Optional.of(Shown.word(why));
      case Diagnosis.Suspected(var cause) -> Optional.of(Shown.word(cause));
      case Diagnosis.Sound _, Diagnosis.Unclear _ -> Optional.empty();
    };
  }

  /** What happened, in a sentence. */
  static Optional<String> cause(OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.AtRisk(_, _, var why) -> Optional.of(cause(why));
      case OrganizationConnection.Lapsed(var approval, _, var why) ->
          Optional.of(cause(why, approval));
      case OrganizationConnection.LapsedStandby(var approval, _, var why) ->
          Optional.of(cause(why, approval));
      case OrganizationConnection.Active _,
          OrganizationConnection.Paused _,
          OrganizationConnection.Standby _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          Optional.empty();
    };
  }

  static String cause(Doubt why) {
    return switch (why) {
      case ZOOM_UNREACHABLE -> "Zoom can't be reached.";
      case ZOOM_IN_TROUBLE -> "Zoom is in trouble.";
      case ACCESS_REFUSED ->
          "Zoom refuses access tokens that ought to be good; after two hours of that the"
              + " connection counts as lost.";
      case UNKNOWN_REFUSAL -> "Zoom refuses the check for a reason that Foyer doesn't know.";
    };
  }

  static String cause(LapseReason why, Approval approval) {
    String account = approval.account().title();
    String authorizer = approval.authorizer().email().value();
    return switch (why) {
      case ROLE_LOST -> authorizer + " is no longer an admin of " + account + " in Zoom.";
      case AUTHORIZER_DELETED -> "The Zoom user " + authorizer + " was deleted.";
      case AUTHORIZER_DEACTIVATED -> "The Zoom user " + authorizer + " was deactivated.";
      case AUTHORIZER_LEFT_ACCOUNT -> authorizer + " has left the Zoom account " + account + ".";
      case APP_REMOVED -> "Somebody removed the app from the Zoom account " + account + ".";
      case DISABLED_BY_ZOOM_ADMIN ->
          "A Zoom admin of " + account + " no longer allows the app there.";
      case TOKEN_DEAD -> "Zoom no longer accepts the connection's tokens, and doesn't say why.";
      case SCOPES_MISSING -> "The approval no longer has all permissions (scopes) that are needed.";
      case ACCOUNT_GONE -> "The Zoom account " + account + " doesn't exist any more.";
    };
  }

  /** Who has to do what. */
  static String mending(LapseReason why, Approval approval) {
    String account = approval.account().title();
    String authorizer = approval.authorizer().email().value();
    return switch (why) {
      case ROLE_LOST ->
          "A Zoom admin gives "
              + authorizer
              + " the role back, who approves anew; or another Zoom admin of "
              + account
              + " does.";
      case AUTHORIZER_DELETED, TOKEN_DEAD -> "A Zoom admin of " + account + " approves anew.";
      case AUTHORIZER_DEACTIVATED ->
          "Another Zoom admin of "
              + account
              + " approves; or "
              + authorizer
              + " is activated again and approves anew.";
      case AUTHORIZER_LEFT_ACCOUNT ->
          "Somebody who is a Zoom admin of " + account + " now approves.";
      case APP_REMOVED ->
          "Ask whether it was meant; if not, a Zoom admin of "
              + account
              + " approves anew, which adds the app again.";
      case DISABLED_BY_ZOOM_ADMIN ->
          "A Zoom admin of "
              + account
              + " allows the app again in Zoom's App Marketplace; then one approves anew.";
      case SCOPES_MISSING ->
          "A Zoom admin of " + account + " approves anew and leaves every permission on.";
      case ACCOUNT_GONE ->
          "An admin of the new Zoom account approves; that is a move, which an owner or admin"
              + " confirms in the web.";
    };
  }
}
