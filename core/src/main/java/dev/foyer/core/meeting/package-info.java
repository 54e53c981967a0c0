/**
 * The Zoom meetings behind bookings, and how they come to be (BR-50, BR-51). Booking an event
 * stands here too, since it begins the meeting.
 */
@NullMarked
package dev.foyer.core.meeting;

import org.jspecify.annotations.NullMarked;
