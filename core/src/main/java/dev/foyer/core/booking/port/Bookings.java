package dev.foyer.core.booking.port;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps bookings, cancelled ones too; only those that take place are listed. */
public interface Bookings {
  void add(Booking booking);

  Optional<Booking> find(OrganizationId organization, BookingId id);

  /** Those of these that there are, by start then id. */
  List<Booking> all(OrganizationId organization, Collection<BookingId> ids);

  /**
   * Stores the next revision if the stored one is still the expected; false if it isn't. Host,
   * other hosts, time and status can change.
   */
  boolean replace(Booking expected, Booking next);

  /** Where a page of bookings begins: after this start and id. */
  record After(Instant start, BookingId id) {
    /** Every booking that starts at or after that instant. */
    public static After from(Instant start) {
      return new After(start, BookingId.BEFORE_ALL);
    }
  }

  /** The organization's bookings by start then id, at most {@code limit}. */
  List<Booking> page(OrganizationId organization, After after, int limit);

  /** One host's bookings by start then id, at most {@code limit}. */
  List<Booking> pageOf(OrganizationId organization, MemberId host, After after, int limit);
}
