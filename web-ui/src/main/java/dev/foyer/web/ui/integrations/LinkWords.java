package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.web.ui.part.Tone;

/** What has become of a connect link, as keys. */
final class LinkWords {

  private LinkWords() {}

  static String of(ConnectLink.State state) {
    return switch (state) {
      case ConnectLink.State.NotStarted _ -> "zoom.link.not-started";
      case ConnectLink.State.Started _ -> "zoom.link.started";
      case ConnectLink.State.Approved _ -> "zoom.link.approved";
      case ConnectLink.State.Refused _ -> "zoom.link.refused";
      case ConnectLink.State.Reported _ -> "zoom.link.reported";
      case ConnectLink.State.Revoked _ -> "zoom.link.revoked";
      case ConnectLink.State.Expired _ -> "zoom.link.expired";
    };
  }

  static String title(ConnectLink.Purpose purpose) {
    return switch (purpose) {
      case CONNECT -> "zoom.connect";
      case RECONNECT -> "zoom.reconnect";
      case STANDBY -> "zoom.standby.link";
    };
  }

  /** What to do with an open link. */
  static String ways(ConnectLink.Purpose purpose) {
    return switch (purpose) {
      case CONNECT -> "zoom.connect.ways";
      case RECONNECT -> "zoom.reconnect.ways";
      case STANDBY -> "zoom.standby.ways";
    };
  }

  /** The same in a sentence with the time. */
  static String explain(ConnectLink.State state) {
    return switch (state) {
      case ConnectLink.State.NotStarted _ -> "zoom.link.not-started.at";
      case ConnectLink.State.Started _ -> "zoom.link.started.at";
      case ConnectLink.State.Approved _ -> "zoom.link.approved.at";
      case ConnectLink.State.Refused _ -> "zoom.link.refused.at";
      case ConnectLink.State.Reported _ -> "zoom.link.reported.at";
      case ConnectLink.State.Revoked _ -> "zoom.link.revoked.at";
      case ConnectLink.State.Expired _ -> "zoom.link.expired.at";
    };
  }

  static Tone tone(ConnectLink.State state) {
    return switch (state) {
      case ConnectLink.State.NotStarted _ -> Tone.NEUTRAL;
      case ConnectLink.State.Started _ -> Tone.CAREFUL;
      case ConnectLink.State.Approved _ -> Tone.GOOD;
      case ConnectLink.State.Refused _, ConnectLink.State.Reported _ -> Tone.BAD;
      case ConnectLink.State.Revoked _, ConnectLink.State.Expired _ -> Tone.NEUTRAL;
    };
  }
}
