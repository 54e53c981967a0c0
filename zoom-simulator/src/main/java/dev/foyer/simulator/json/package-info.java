/** How the simulator reads and writes JSON. */
@NullMarked
package dev.foyer.simulator.json;

import org.jspecify.annotations.NullMarked;
