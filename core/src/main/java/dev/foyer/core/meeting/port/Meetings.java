package dev.foyer.core.meeting.port;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the meetings behind bookings, one for a booking at most. */
public interface Meetings {
  void add(Meeting.Waiting meeting);

  Optional<Meeting> find(OrganizationId organization, BookingId booking);

  List<Meeting> of(OrganizationId organization, Collection<BookingId> bookings);

  /** Bookings whose meeting is waiting, requested or changing, by id, after {@code after}. */
  List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit);

  /**
   * Bookings that take place and end after that instant, and whose meeting isn't there as it should
   * be, by id, after {@code after}.
   */
  List<BookingId> troubled(
      OrganizationId organization, Instant endingAfter, BookingId after, int limit);

  /** Bookings that take place, start in that time, and have a meeting in Zoom, by id. */
  List<BookingId> made(OrganizationId organization, Window window, BookingId after, int limit);

  /** The booking whose meeting has, or had, this number in Zoom. */
  Optional<Meeting> numbered(OrganizationId organization, ZoomMeetingId meeting);

  /** A stretch of time, from inclusive, until exclusive. */
  record Window(Instant from, Instant until) {}

  /** Stores the next state if the stored one is still the expected; false if it isn't. */
  boolean replace(Meeting expected, Meeting next);

  /**
   * How many ready meetings of bookings that start after that instant were made through an
   * organization connection.
   */
  long countReadyThroughOrganization(OrganizationId organization, Instant startingAfter);
}
