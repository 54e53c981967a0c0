package dev.foyer.persistence.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads bookings. */
interface BookingRows extends Repository<BookingRow, UUID> {

  Optional<BookingRow> findByOrganizationIdAndId(UUID organization, UUID id);

  List<BookingRow> findByOrganizationIdAndIdInOrderByStartsAtAscIdAsc(
      UUID organization, Collection<UUID> ids);

  @Query(
      """
      SELECT * FROM booking
      WHERE organization_id = :organization AND status = 'BOOKED'
        AND starts_at >= :start AND (starts_at > :start OR id > :id)
      ORDER BY starts_at, id LIMIT :limit
      """)
  List<BookingRow> page(UUID organization, Instant start, UUID id, int limit);

  @Query(
      """
      SELECT * FROM booking
      WHERE organization_id = :organization AND host_id = :host AND status = 'BOOKED'
        AND starts_at >= :start AND (starts_at > :start OR id > :id)
      ORDER BY starts_at, id LIMIT :limit
      """)
  List<BookingRow> pageOf(UUID organization, UUID host, Instant start, UUID id, int limit);
}
