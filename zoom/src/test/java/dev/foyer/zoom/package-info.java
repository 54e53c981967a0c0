/** Tries the Zoom ports against a scripted Zoom and against the simulator. */
@NullMarked
package dev.foyer.zoom;

import org.jspecify.annotations.NullMarked;
