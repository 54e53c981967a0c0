/** The Zoom ports over HTTP. Shows nothing but its auto-configuration and settings. */
@NullMarked
package dev.foyer.zoom;

import org.jspecify.annotations.NullMarked;
