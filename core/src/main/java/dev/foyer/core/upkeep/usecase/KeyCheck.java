package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.util.List;

/** Whether a rotation of keys was left unfinished. */
final class KeyCheck {

  private final Keyring keyring;

  KeyCheck(Keyring keyring) {
    this.keyring = keyring;
  }

  List<Finding> find() {
    return keyring.keys().stream()
        .filter(key -> key.role() != KeptKey.Role.PRIMARY)
        .map(
            key ->
                new Finding(
                    Fault.KEY_OUTDATED,
                    Facts.of("key", key.id())
                        .and("role", key.role())
                        .and("secrets", key.secrets())))
        .toList();
  }
}
