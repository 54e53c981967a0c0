package dev.foyer.core.connection.port;

import dev.foyer.core.connection.usecase.Disconnect;

/** Breaks PORTS_KNOW_NO_USE_CASES and PORTS_ARE_INTERFACES. */
abstract class OffendingPort {
  abstract Disconnect knows();
}
