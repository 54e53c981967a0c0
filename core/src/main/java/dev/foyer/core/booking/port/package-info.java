/** The storage port for bookings. */
@NullMarked
package dev.foyer.core.booking.port;

import org.jspecify.annotations.NullMarked;
