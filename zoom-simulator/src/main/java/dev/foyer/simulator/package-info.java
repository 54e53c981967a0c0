/**
 * A stand-in for Zoom over HTTP: its front door, who owns its folder, and how it starts beside the
 * web application. It depends on nothing else of Foyer.
 */
@NullMarked
package dev.foyer.simulator;

import org.jspecify.annotations.NullMarked;
