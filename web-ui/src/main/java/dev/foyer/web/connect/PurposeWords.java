package dev.foyer.web.connect;

import dev.foyer.core.connection.ConnectLink;

/** What a link asks for, as the end of a key. */
final class PurposeWords {

  private PurposeWords() {}

  static String of(ConnectLink.Purpose purpose) {
    return switch (purpose) {
      case CONNECT -> "connect";
      case RECONNECT -> "reconnect";
      case STANDBY -> "standby";
    };
  }
}
