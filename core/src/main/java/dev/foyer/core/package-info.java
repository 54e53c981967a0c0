/**
 * The rules of Foyer and their front door, {@link dev.foyer.core.Foyer}. Plain Java: no framework,
 * no database, no HTTP comes in here.
 */
@NullMarked
package dev.foyer.core;

import org.jspecify.annotations.NullMarked;
