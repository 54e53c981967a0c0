package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.KeysetState;
import dev.foyer.core.upkeep.port.KeysetVitals;
import java.util.List;

/** Whether the keyset is there, and the one that the database's secrets were sealed with. */
final class KeysetCheck {

  private final KeysetVitals keyset;

  KeysetCheck(KeysetVitals keyset) {
    this.keyset = keyset;
  }

  List<Finding> find() {
    return switch (keyset.look()) {
      case KeysetState.Fits _ -> List.of();
      case KeysetState.Unusable(String words) ->
          List.of(new Finding(Fault.KEYSET_UNUSABLE, Facts.of("says", words)));
    };
  }
}
