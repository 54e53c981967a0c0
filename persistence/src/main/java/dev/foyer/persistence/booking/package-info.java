/** Bookings on MariaDB. */
@NullMarked
package dev.foyer.persistence.booking;

import org.jspecify.annotations.NullMarked;
