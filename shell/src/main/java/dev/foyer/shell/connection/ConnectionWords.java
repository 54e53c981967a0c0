package dev.foyer.shell.connection;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.shell.desk.ZoomWords;
import dev.foyer.shell.render.Shown;
import java.util.List;
import java.util.Optional;

/** What states and outcomes of the organization's Zoom are called. */
final class ConnectionWords {

  private ConnectionWords() {}

  static String state(OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.AwaitingConfirmation _ -> "waits for the Zoom admin";
      case OrganizationConnection.AwaitingActivation _ -> "waits for activation";
      case OrganizationConnection.Active _ -> "active";
      case OrganizationConnection.AtRisk _ -> "at risk";
      case OrganizationConnection.Paused _ -> "paused";
      case OrganizationConnection.Standby _ -> "stands by";
      case OrganizationConnection.Lapsed _ -> "lapsed";
      case OrganizationConnection.LapsedStandby _ -> "lapsed while standing by";
      case OrganizationConnection.Ended _ -> "ended";
    };
  }

  static Optional<String> reason(OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.AtRisk(_, _, var why) -> Optional.of(Shown.word(why));
      case OrganizationConnection.Lapsed(_, _, var reason) -> Optional.of(Shown.word(reason));
      case OrganizationConnection.LapsedStandby(_, _, var reason) ->
          Optional.of(Shown.word(reason));
      case OrganizationConnection.Ended(_, _, var reason) -> Optional.of(Shown.word(reason));
      case OrganizationConnection.Pending _,
          OrganizationConnection.Active _,
          OrganizationConnection.Paused _,
          OrganizationConnection.Standby _ ->
          Optional.empty();
    };
  }

  static String state(ConnectLink.State state) {
    return switch (state) {
      case ConnectLink.State.NotStarted _ -> "not started";
      case ConnectLink.State.Started _ -> "started";
      case ConnectLink.State.Approved _ -> "approved";
      case ConnectLink.State.Refused _ -> "refused";
      case ConnectLink.State.Reported _ -> "reported as unknown";
      case ConnectLink.State.Revoked _ -> "revoked";
      case ConnectLink.State.Expired _ -> "expired";
    };
  }

  /** What to do next; what mends a lapse first. */
  static List<String> nextSteps(ShowConnection.Outcome.Shown shown) {
    return shown.appSetUp()
            && shown.newest().orElse(null)
                instanceof OrganizationConnection.Lapsed(var approval, _, var why)
        ? List.of(HealthWords.mending(why, approval), nextStep(shown))
        : List.of(nextStep(shown));
  }

  static String nextStep(ShowConnection.Outcome.Shown shown) {
    if (!shown.appSetUp()) {
      return "Zoom is not set up in this Foyer: its operator gives FOYER_ZOOM_ADMIN_CLIENT_ID.";
    }
    if (!shown.pending().isEmpty()) {
      return "An approval waits: an owner or admin activates it in the web; here: connection reject";
    }
    return shown
        .newest()
        .map(connection -> nextStep(connection, shown))
        .orElse("Next: connection link --create");
  }

  private static String nextStep(
      OrganizationConnection connection, ShowConnection.Outcome.Shown shown) {
    return switch (connection) {
      case OrganizationConnection.InCharge inCharge ->
          inCharge.approval().environment().equals(shown.environment())
              ? nextStep(inCharge)
              : "It can't be used here: it was made in another Zoom environment, "
                  + inCharge.approval().environment()
                  + ".";
      case OrganizationConnection.Lapsed _ ->
          "The way there: connection link --create --purpose reconnect";
      case OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Ended _ ->
          "Connect anew: connection link --create";
      case OrganizationConnection.Pending _ -> "An owner or admin activates it in the web.";
    };
  }

  private static String nextStep(OrganizationConnection.InCharge inCharge) {
    return switch (inCharge) {
      case OrganizationConnection.Active _ -> "Does it work? connection check";
      case OrganizationConnection.AtRisk _ -> "Is it still so? connection check";
      case OrganizationConnection.Paused _ -> "Let meetings be made again: connection resume";
    };
  }

  /** What became of the tokens. */
  static String of(EndGrant.Outcome outcome) {
    return switch (outcome) {
      case EndGrant.Outcome.Revoked _ -> "The tokens were revoked at Zoom and erased.";
      case EndGrant.Outcome.ErasedOnly _ ->
          "The tokens were erased here, but not revoked at Zoom: another live connection uses that"
              + " account, and revoking would end it too.";
      case EndGrant.Outcome.NothingLeft _ -> "There were no tokens left: Zoom had ended them.";
      case EndGrant.Outcome.Later(var why) ->
          "The tokens are not revoked yet, because "
              + ZoomWords.of(why)
              + "; the web application goes on"
              + " trying.";
    };
  }
}
