package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.part.Tone;
import java.util.Optional;

/**
 * How the organization's connection is told: its state in a word, what caused that, what it means
 * and the next step, as keys; and the account and its authorizer, whom all may name.
 */
public record ConnectionWords(
    Tone tone,
    String state,
    Optional<String> cause,
    String next,
    String account,
    String authorizer) {

  public static ConnectionWords of(ShowConnection.Outcome.Shown shown) {
    if (!shown.appSetUp()) {
      return nameless("zoom.state.not-set-up", "zoom.next.not-set-up");
    }
    return shown.newest().map(newest -> of(newest, shown)).orElseGet(() -> notConnected(shown));
  }

  private static ConnectionWords of(
      OrganizationConnection newest, ShowConnection.Outcome.Shown shown) {
    return switch (newest) {
      case OrganizationConnection.InCharge inCharge ->
          inCharge.approval().environment().equals(shown.environment())
              ? of(inCharge)
              : naming(newest, Tone.BAD, "zoom.state.other-zoom", "zoom.next.other-zoom");
      case OrganizationConnection.Lapsed(_, _, var why) ->
          naming(newest, Tone.BAD, "zoom.state.lapsed", "zoom.next.lapsed")
              .because(HealthWords.cause(why));
      case OrganizationConnection.Standby _, OrganizationConnection.LapsedStandby _ ->
          notConnected(shown);
      case OrganizationConnection.Pending _ -> waiting(newest);
      case OrganizationConnection.Ended ended ->
          shown.pending().isEmpty() && ended.reason() == EndReason.DISCONNECTED
              ? naming(newest, Tone.NEUTRAL, "zoom.state.disconnected", "zoom.next.disconnected")
              : notConnected(shown);
    };
  }

  private static ConnectionWords of(OrganizationConnection.InCharge inCharge) {
    return switch (inCharge) {
      case OrganizationConnection.Active _ ->
          naming(inCharge, Tone.GOOD, "zoom.state.connected", "zoom.next.connected");
      case OrganizationConnection.AtRisk(_, _, var why) ->
          naming(inCharge, Tone.CAREFUL, "zoom.state.at-risk", "zoom.next.at-risk")
              .because(HealthWords.cause(why));
      case OrganizationConnection.Paused _ ->
          naming(inCharge, Tone.CAREFUL, "zoom.state.paused", "zoom.next.paused");
    };
  }

  private static ConnectionWords notConnected(ShowConnection.Outcome.Shown shown) {
    return shown.pending().stream()
        .findFirst()
        .map(ConnectionWords::waiting)
        .orElseGet(() -> nameless("zoom.state.not-connected", "zoom.next.connect"));
  }

  private static ConnectionWords waiting(OrganizationConnection pending) {
    return naming(pending, Tone.CAREFUL, "zoom.state.waiting", "zoom.next.waiting");
  }

  private static ConnectionWords nameless(String state, String next) {
    return new ConnectionWords(Tone.NEUTRAL, state, Optional.empty(), next, "", "");
  }

  private static ConnectionWords naming(
      OrganizationConnection connection, Tone tone, String state, String next) {
    return new ConnectionWords(
        tone,
        state,
        Optional.empty(),
        next,
        connection.approval().account().title(),
        connection.approval().authorizer().displayName());
  }

  private ConnectionWords because(String key) {
    return new ConnectionWords(tone, state, Optional.of(key), next, account, authorizer);
  }
}
