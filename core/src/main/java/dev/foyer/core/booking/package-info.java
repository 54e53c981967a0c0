/** Scheduled events with their host, invitee and time. */
@NullMarked
package dev.foyer.core.booking;

import org.jspecify.annotations.NullMarked;
