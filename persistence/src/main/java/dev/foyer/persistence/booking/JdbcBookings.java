package dev.foyer.persistence.booking;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bookings on MariaDB. */
final class JdbcBookings implements Bookings {
  private static final String REPLACE =
      """
      UPDATE booking
      SET host_id = :hostId, other_hosts = :otherHosts, starts_at = :startsAt,
          duration_seconds = :durationSeconds, time_zone = :timeZone, status = :status,
          revision = :revision
      WHERE organization_id = :organizationId AND id = :id AND revision = :expectedRevision
      """;

  private final BookingRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcBookings(BookingRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
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
  public List<Booking> all(OrganizationId organization, Collection<BookingId> ids) {
    return ids.isEmpty()
        ? List.of()
        : bookings(
            rows.findByOrganizationIdAndIdInOrderByStartsAtAscIdAsc(
                organization.value(), ids.stream().map(BookingId::value).toList()));
  }

  @Override
  public boolean replace(Booking expected, Booking next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(BookingRow.of(expected), BookingRow.of(next)))
            .update()
        == 1;
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
