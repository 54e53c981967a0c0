/** Booking an event and provisioning its meeting; what disconnecting would do to them. */
@NullMarked
package dev.foyer.core.meeting.usecase;

import org.jspecify.annotations.NullMarked;
