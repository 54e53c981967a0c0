/** Bookings with their meetings. */
@NullMarked
package dev.foyer.web.ui.events;

import org.jspecify.annotations.NullMarked;
