package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/**
 * What the invitee of a booking was told last (BR-57).
 *
 * @param link the join link, or "" where there was none yet or none is needed
 * @param sequence of the calendar entry, from 0
 */
public record Invitation(
    OrganizationId organization,
    BookingId booking,
    int sequence,
    MemberId host,
    BookingTime time,
    String link,
    boolean cancelled,
    Instant at) {}
