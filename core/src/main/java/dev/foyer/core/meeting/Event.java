package dev.foyer.core.meeting;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.organization.Member;
import java.util.Optional;

/**
 * A booking with its host and meeting, as listed.
 *
 * @param meeting empty where the location is not Zoom
 * @param managed whether Foyer can still change or delete the meeting in Zoom (BR-56, BR-61); true
 *     where there is no meeting yet
 */
public record Event(Booking booking, Member host, Optional<Meeting> meeting, boolean managed) {}
