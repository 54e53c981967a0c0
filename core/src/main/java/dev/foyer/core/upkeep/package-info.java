/**
 * Looking after a running Foyer: its jobs, its keys, and whatever may be wrong with it. It knows
 * all other features, and none knows it; no rule of theirs lives here.
 */
@NullMarked
package dev.foyer.core.upkeep;

import org.jspecify.annotations.NullMarked;
