package dev.foyer.core.booking;

import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.List;

/**
 * One scheduled event. Name and location are those of the event type when it was booked.
 *
 * @param host who holds it, and on whose Zoom user its meeting is made
 * @param others the other hosts of a team event
 * @param revision grows with every change, from 0
 */
public record Booking(
    BookingId id,
    OrganizationId organization,
    EventTypeId eventType,
    String name,
    MemberId host,
    List<MemberId> others,
    Invitee invitee,
    BookingTime time,
    Location.Place location,
    Status status,
    int revision,
    Instant bookedAt) {

  /** Whether it takes place. */
  public enum Status {
    BOOKED,
    CANCELLED
  }

  public Booking {
    others = List.copyOf(others);
  }

  public boolean takesPlace() {
    return status == Status.BOOKED;
  }

  /** The same event at another time. */
  public Booking rescheduled(BookingTime to) {
    return next(host, others, to, status);
  }

  /** The event that doesn't take place any more. */
  public Booking cancelled() {
    return next(host, others, time, Status.CANCELLED);
  }

  /** The same event with another host, who is then none of the others. */
  public Booking heldBy(MemberId another) {
    return next(
        another, others.stream().filter(other -> !other.equals(another)).toList(), time, status);
  }

  private Booking next(
      MemberId nextHost, List<MemberId> nextOthers, BookingTime nextTime, Status nextStatus) {
    return new Booking(
        id,
        organization,
        eventType,
        name,
        nextHost,
        nextOthers,
        invitee,
        nextTime,
        location,
        nextStatus,
        revision + 1,
        bookedAt);
  }
}
