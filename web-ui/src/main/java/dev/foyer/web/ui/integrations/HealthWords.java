package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/** What checks found, and why a connection stopped: as keys, which may name account and person. */
final class HealthWords {

  private HealthWords() {}

  static String cause(LapseReason why) {
    return Words.family("lapse", why);
  }

  static String cause(Doubt why) {
    return Words.family("doubt", why);
  }

  /** What somebody does about it. */
  static String mending(LapseReason why) {
    return Words.family("repair", why);
  }

  /** Empty for what is no finding: Zoom's own hints, and what taught nothing. */
  static Optional<String> of(Diagnosis found) {
    return switch (found) {
      case Diagnosis.Sound _ -> Optional.of("found.sound");
      case Diagnosis.Doubtful _ -> Optional.of("found.doubtful");
      case Diagnosis.Lost _ -> Optional.of("found.lost");
      case Diagnosis.Suspected _, Diagnosis.Unclear _ -> Optional.empty();
    };
  }
}
