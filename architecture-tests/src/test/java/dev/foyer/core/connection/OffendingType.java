package dev.foyer.core.connection;

import dev.foyer.core.connection.usecase.Disconnect;

/** Breaks TYPES_KNOW_NO_USE_CASES. */
record OffendingType(Disconnect knows) {}
