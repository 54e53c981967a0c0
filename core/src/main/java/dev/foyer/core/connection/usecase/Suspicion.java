package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.grant.GrantKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What Zoom's messages have said lately about a connection, and no check has denied since: it names
 * the cause of what a check finds, and counts nothing by itself.
 */
final class Suspicion {

  /** How long what Zoom's messages say may name the cause of what is found later. */
  private static final Duration LASTS = Duration.ofDays(1);

  private final HealthHistory history;

  Suspicion(HealthHistory history) {
    this.history = history;
  }

  Optional<LapseReason> of(GrantKey grant, Instant now) {
    for (HealthSpell spell :
        history.of(grant.organization(), grant.connection(), now.minus(LASTS))) {
      switch (spell.found()) {
        case Diagnosis.Suspected(LapseReason cause) -> {
          return Optional.of(cause);
        }
        case Diagnosis.Sound _ -> {
          return Optional.empty();
        }
        case Diagnosis.Doubtful _, Diagnosis.Lost _, Diagnosis.Unclear _ -> {}
      }
    }
    return Optional.empty();
  }
}
