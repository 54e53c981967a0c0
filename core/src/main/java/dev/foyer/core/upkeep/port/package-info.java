/** The port to what only the machinery itself can tell. */
@NullMarked
package dev.foyer.core.upkeep.port;

import org.jspecify.annotations.NullMarked;
