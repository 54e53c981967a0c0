/**
 * The Zoom ports over HTTP: calls by Zoom area, the bodies that go over the wire, and one reading
 * of everything that can go wrong. Shows nothing but its auto-configuration and settings.
 */
@NullMarked
package dev.foyer.zoom;

import org.jspecify.annotations.NullMarked;
