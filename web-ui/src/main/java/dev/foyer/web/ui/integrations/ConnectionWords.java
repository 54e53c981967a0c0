package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.part.Tone;

/**
 * How the organization's connection is told: its state in a word and the next step, as keys; and
 * the account that both may name.
 */
public record ConnectionWords(Tone tone, String state, String next, String account) {

  public static ConnectionWords of(ShowConnection.Outcome.Shown shown) {
    if (!shown.appSetUp()) {
      return new ConnectionWords(Tone.NEUTRAL, "zoom.state.not-set-up", "zoom.next.not-set-up", "");
    }
    return shown
        .newest()
        .map(newest -> of(newest, shown))
        .orElseGet(() -> notConnected(shown, "zoom.next.connect"));
  }

  private static ConnectionWords of(
      OrganizationConnection newest, ShowConnection.Outcome.Shown shown) {
    String account = newest.approval().account().title();
    return switch (newest) {
      case OrganizationConnection.InCharge inCharge ->
          inCharge.approval().environment().equals(shown.environment())
              ? of(inCharge, account)
              : new ConnectionWords(
                  Tone.BAD, "zoom.state.other-zoom", "zoom.next.other-zoom", account);
      case OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Lapsed _ ->
          new ConnectionWords(Tone.BAD, "zoom.state.lapsed", "zoom.next.lapsed", account);
      case OrganizationConnection.Pending _ -> waiting(account);
      case OrganizationConnection.Ended ended ->
          shown.pending().isEmpty() && ended.reason() == EndReason.DISCONNECTED
              ? new ConnectionWords(
                  Tone.NEUTRAL, "zoom.state.disconnected", "zoom.next.disconnected", account)
              : notConnected(shown, "zoom.next.connect");
    };
  }

  private static ConnectionWords of(OrganizationConnection.InCharge inCharge, String account) {
    return switch (inCharge) {
      case OrganizationConnection.Active _ ->
          new ConnectionWords(Tone.GOOD, "zoom.state.connected", "zoom.next.connected", account);
      case OrganizationConnection.AtRisk _ ->
          new ConnectionWords(Tone.CAREFUL, "zoom.state.at-risk", "zoom.next.at-risk", account);
      case OrganizationConnection.Paused _ ->
          new ConnectionWords(Tone.CAREFUL, "zoom.state.paused", "zoom.next.paused", account);
    };
  }

  private static ConnectionWords notConnected(ShowConnection.Outcome.Shown shown, String next) {
    return shown.pending().stream()
        .findFirst()
        .map(pending -> waiting(pending.approval().account().title()))
        .orElseGet(() -> new ConnectionWords(Tone.NEUTRAL, "zoom.state.not-connected", next, ""));
  }

  private static ConnectionWords waiting(String account) {
    return new ConnectionWords(Tone.CAREFUL, "zoom.state.waiting", "zoom.next.waiting", account);
  }
}
