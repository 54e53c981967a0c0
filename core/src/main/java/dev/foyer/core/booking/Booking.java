package dev.foyer.core.booking;

import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/** One scheduled event. Name and location are those of the event type when it was booked. */
public record Booking(
    BookingId id,
    OrganizationId organization,
    EventTypeId eventType,
    String name,
    MemberId host,
    Invitee invitee,
    BookingTime time,
    Location location,
    Instant bookedAt) {}
