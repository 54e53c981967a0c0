package dev.foyer.persistence.booking;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;

/** Bookings on MariaDB. */
final class JdbcBookings implements Bookings {
  private final BookingRows rows;
  private final JdbcAggregateOperations aggregates;

  JdbcBookings(BookingRows rows, JdbcAggregateOperations aggregates) {
    this.rows = rows;
    this.aggregates = aggregates;
  }

  @Override
  public void add(Booking booking) {
    aggregates.insert(BookingRow.of(booking));
  }

  @Override
  public Optional<Booking> find(OrganizationId organization, BookingId id) {
    return rows.findByOrganizationIdAndId(organization.value(), id.value())
        .map(BookingRow::toBooking);
  }

  @Override
  public List<Booking> page(OrganizationId organization, After after, int limit) {
    return bookings(rows.page(organization.value(), after.start(), after.id().value(), limit));
  }

  @Override
  public List<Booking> pageOf(OrganizationId organization, MemberId host, After after, int limit) {
    return bookings(
        rows.pageOf(organization.value(), host.value(), after.start(), after.id().value(), limit));
  }

  private static List<Booking> bookings(List<BookingRow> rows) {
    return rows.stream().map(BookingRow::toBooking).toList();
  }
}
