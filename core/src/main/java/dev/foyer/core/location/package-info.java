/** Event types and where their events take place. */
@NullMarked
package dev.foyer.core.location;

import org.jspecify.annotations.NullMarked;
