package dev.foyer.core.meeting.port;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;

/** Keeps the meetings that are not their booking's any more until Zoom has deleted them. */
public interface Leftovers {
  /** Stores it, instead of an earlier state of the same Zoom meeting. */
  void put(Leftover leftover);

  /** Zoom has deleted it. */
  void forget(Leftover leftover);

  /** By booking, oldest first. */
  List<Leftover> of(OrganizationId organization, Collection<BookingId> bookings);

  /** Bookings with leftovers that are due or out of reach, by id, those after {@code after}. */
  List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit);
}
