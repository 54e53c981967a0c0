package dev.foyer.core.inmemory;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Bookings in memory. */
public final class InMemoryBookings implements Bookings {
  private static final Comparator<After> BY_START =
      Comparator.comparing(After::start)
          .thenComparing(place -> place.id().value(), InMemoryStore.BY_BYTES);

  private final Table<Key<BookingId>, Booking> bookings;

  public InMemoryBookings(InMemoryStore store) {
    this.bookings = new Table<>(store);
  }

  @Override
  public void add(Booking booking) {
    bookings.add(new Key<>(booking.organization(), booking.id()), booking);
  }

  @Override
  public Optional<Booking> find(OrganizationId organization, BookingId id) {
    return bookings.find(new Key<>(organization, id));
  }

  @Override
  public List<Booking> all(OrganizationId organization, Collection<BookingId> ids) {
    Set<BookingId> wanted = Set.copyOf(ids);
    return bookings
        .where(found -> found.organization().equals(organization) && wanted.contains(found.id()))
        .stream()
        .sorted(Comparator.comparing(InMemoryBookings::place, BY_START))
        .toList();
  }

  @Override
  public boolean replace(Booking expected, Booking next) {
    return bookings.replace(new Key<>(expected.organization(), expected.id()), expected, next);
  }

  @Override
  public List<Booking> page(OrganizationId organization, After after, int limit) {
    return page(found -> found.organization().equals(organization), after, limit);
  }

  @Override
  public List<Booking> pageOf(OrganizationId organization, MemberId host, After after, int limit) {
    return page(
        found -> found.organization().equals(organization) && found.host().equals(host),
        after,
        limit);
  }

  private List<Booking> page(Predicate<Booking> wanted, After after, int limit) {
    return bookings.where(wanted).stream()
        .filter(Booking::takesPlace)
        .filter(found -> BY_START.compare(place(found), after) > 0)
        .sorted(Comparator.comparing(InMemoryBookings::place, BY_START))
        .limit(limit)
        .toList();
  }

  private static After place(Booking booking) {
    return new After(booking.time().start(), booking.id());
  }
}
