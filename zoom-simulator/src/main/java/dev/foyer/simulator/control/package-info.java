/** How tests and trainers change the simulated world. */
@NullMarked
package dev.foyer.simulator.control;

import org.jspecify.annotations.NullMarked;
