/** The simulator, tried over HTTP as its users use it. */
@NullMarked
package dev.foyer.simulator;

import org.jspecify.annotations.NullMarked;
