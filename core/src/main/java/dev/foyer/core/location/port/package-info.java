/** The storage ports for event types and rollouts. */
@NullMarked
package dev.foyer.core.location.port;

import org.jspecify.annotations.NullMarked;
