package dev.foyer.persistence.booking;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.PersonName;
import dev.foyer.persistence.location.StoredLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A booking as stored; its other hosts in one column. */
@Table("booking")
record BookingRow(
    UUID organizationId,
    @Id UUID id,
    UUID eventTypeId,
    String name,
    UUID hostId,
    String otherHosts,
    String inviteeName,
    String inviteeEmail,
    Instant startsAt,
    long durationSeconds,
    String timeZone,
    String location,
    String locationText,
    String status,
    int revision,
    Instant bookedAt) {
  private static final String BETWEEN = " ";

  static BookingRow of(Booking booking) {
    StoredLocation location = StoredLocation.of(booking.location());
    return new BookingRow(
        booking.organization().value(),
        booking.id().value(),
        booking.eventType().value(),
        booking.name(),
        booking.host().value(),
        booking.others().stream()
            .map(other -> other.value().toString())
            .collect(Collectors.joining(BETWEEN)),
        booking.invitee().name().value(),
        booking.invitee().email().value(),
        booking.time().start(),
        booking.time().duration().toSeconds(),
        booking.time().zone().getId(),
        location.kind(),
        location.text(),
        booking.status().name(),
        booking.revision(),
        booking.bookedAt());
  }

  Booking toBooking() {
    return new Booking(
        new BookingId(id),
        new OrganizationId(organizationId),
        new EventTypeId(eventTypeId),
        name,
        new MemberId(hostId),
        Arrays.stream(otherHosts.split(BETWEEN))
            .filter(other -> !other.isEmpty())
            .map(other -> new MemberId(UUID.fromString(other)))
            .toList(),
        new Invitee(new PersonName(inviteeName), new EmailAddress(inviteeEmail)),
        new BookingTime(startsAt, Duration.ofSeconds(durationSeconds), ZoneId.of(timeZone)),
        new StoredLocation(location, locationText).toPlace(),
        Booking.Status.valueOf(status),
        revision,
        bookedAt);
  }
}
