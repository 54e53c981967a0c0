package dev.foyer.core.inmemory;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Meetings in memory. */
public final class InMemoryMeetings implements Meetings {
  private static final Comparator<BookingId> BY_ID =
      Comparator.comparing(BookingId::value, InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final Bookings bookings;
  private final Table<Key<BookingId>, Meeting> meetings;

  public InMemoryMeetings(InMemoryStore store, Bookings bookings) {
    this.store = store;
    this.bookings = bookings;
    this.meetings = new Table<>(store);
  }

  @Override
  public void add(Meeting.Waiting meeting) {
    meetings.add(key(meeting), meeting);
  }

  @Override
  public Optional<Meeting> find(OrganizationId organization, BookingId booking) {
    return meetings.find(new Key<>(organization, booking));
  }

  @Override
  public List<Meeting> of(OrganizationId organization, Collection<BookingId> wanted) {
    Set<BookingId> ids = Set.copyOf(wanted);
    return of(organization).filter(found -> ids.contains(found.booking())).toList();
  }

  @Override
  public List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit) {
    return of(organization)
        .filter(
            found ->
                switch (found) {
                  case Meeting.Waiting _, Meeting.Requested _, Meeting.Changing _ -> true;
                  case Meeting.Ready _,
                      Meeting.Outdated _,
                      Meeting.Strayed _,
                      Meeting.Lost _,
                      Meeting.Failed _,
                      Meeting.Removed _ ->
                      false;
                })
        .map(Meeting::booking)
        .filter(booking -> BY_ID.compare(booking, after) > 0)
        .sorted(BY_ID)
        .limit(limit)
        .toList();
  }

  @Override
  public List<BookingId> troubled(
      OrganizationId organization, Instant endingAfter, BookingId after, int limit) {
    return page(
        organization,
        meeting -> !(meeting instanceof Meeting.Ready) && !(meeting instanceof Meeting.Removed),
        booking -> booking.time().end().isAfter(endingAfter),
        after,
        limit);
  }

  @Override
  public List<BookingId> made(
      OrganizationId organization, Window window, BookingId after, int limit) {
    return page(
        organization,
        Meeting.Made.class::isInstance,
        booking ->
            !booking.time().start().isBefore(window.from())
                && booking.time().start().isBefore(window.until()),
        after,
        limit);
  }

  @Override
  public Optional<Meeting> numbered(OrganizationId organization, ZoomMeetingId meeting) {
    return of(organization)
        .filter(
            found -> found instanceof Meeting.Made made && made.details().meeting().equals(meeting))
        .findFirst();
  }

  private List<BookingId> page(
      OrganizationId organization,
      Predicate<Meeting> wanted,
      Predicate<Booking> when,
      BookingId after,
      int limit) {
    return store.alone(
        () ->
            of(organization)
                .filter(wanted)
                .flatMap(found -> bookings.find(organization, found.booking()).stream())
                .filter(booking -> booking.takesPlace() && when.test(booking))
                .map(Booking::id)
                .filter(booking -> BY_ID.compare(booking, after) > 0)
                .sorted(BY_ID)
                .limit(limit)
                .toList());
  }

  @Override
  public boolean replace(Meeting expected, Meeting next) {
    return meetings.replace(key(expected), expected, next);
  }

  @Override
  public long countReadyThroughOrganization(OrganizationId organization, Instant startingAfter) {
    return store.alone(
        () ->
            of(organization)
                .filter(
                    found ->
                        found instanceof Meeting.Made made
                            && made.order().origin().owner().app() == ZoomApp.ORGANIZATION)
                .flatMap(found -> bookings.find(organization, found.booking()).stream())
                .filter(Booking::takesPlace)
                .filter(booking -> booking.time().start().isAfter(startingAfter))
                .count());
  }

  private Stream<Meeting> of(OrganizationId organization) {
    return meetings.where(found -> found.organization().equals(organization)).stream();
  }

  private static Key<BookingId> key(Meeting meeting) {
    return new Key<>(meeting.organization(), meeting.booking());
  }
}
