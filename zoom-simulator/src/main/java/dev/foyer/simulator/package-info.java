/** A stand-in for Zoom on its own port. Knows nothing of Foyer. */
@NullMarked
package dev.foyer.simulator;

import org.jspecify.annotations.NullMarked;
