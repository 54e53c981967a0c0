package dev.foyer.web.offenders;

import dev.foyer.persistence.offenders.KnowsZoom;

/** Breaks DRIVING_ADAPTERS_KNOW_ONLY_THE_CORE. */
record KnowsPersistence(KnowsZoom knows) {}
