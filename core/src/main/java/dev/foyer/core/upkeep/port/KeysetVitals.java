package dev.foyer.core.upkeep.port;

import dev.foyer.core.upkeep.KeysetState;

/** How the encryption keyset is. It can be asked as soon as the database answers. */
public interface KeysetVitals {
  KeysetState look();
}
