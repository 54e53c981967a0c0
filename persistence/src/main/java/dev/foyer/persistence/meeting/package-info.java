/** Meetings behind bookings on MariaDB. */
@NullMarked
package dev.foyer.persistence.meeting;

import org.jspecify.annotations.NullMarked;
