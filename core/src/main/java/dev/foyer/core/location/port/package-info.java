/** The storage port for event types. */
@NullMarked
package dev.foyer.core.location.port;

import org.jspecify.annotations.NullMarked;
