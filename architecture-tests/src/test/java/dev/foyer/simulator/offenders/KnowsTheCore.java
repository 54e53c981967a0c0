package dev.foyer.simulator.offenders;

import dev.foyer.core.grant.ZoomUserId;

/** Breaks SIMULATOR_KNOWS_NOTHING_OF_OURS. */
record KnowsTheCore(ZoomUserId knows) {}
