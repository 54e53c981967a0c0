package dev.foyer.persistence.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads leftovers. */
interface LeftoverRows extends Repository<LeftoverRow, UUID> {

  @Query(
      """
      SELECT * FROM leftover_meeting
      WHERE organization_id = :organization AND booking_id IN (:bookings)
      ORDER BY booking_id, state_since, zoom_meeting_id
      """)
  List<LeftoverRow> of(UUID organization, Collection<UUID> bookings);
}
