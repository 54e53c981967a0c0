package dev.foyer.persistence.offenders;

import dev.foyer.zoom.offenders.KnowsPersistence;

/** Breaks PERSISTENCE_KNOWS_NO_OTHER_ADAPTER. */
public record KnowsZoom(KnowsPersistence knows) {}
