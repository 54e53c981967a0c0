/** Zoom's meetings over REST. */
@NullMarked
package dev.foyer.simulator.meetings;

import org.jspecify.annotations.NullMarked;
