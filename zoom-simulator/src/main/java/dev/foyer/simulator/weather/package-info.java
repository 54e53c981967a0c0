/** The kinds of bad weather over Zoom that people order by name. */
@NullMarked
package dev.foyer.simulator.weather;

import org.jspecify.annotations.NullMarked;
