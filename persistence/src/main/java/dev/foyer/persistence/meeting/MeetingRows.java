package dev.foyer.persistence.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads meetings. */
interface MeetingRows extends Repository<MeetingRow, UUID> {

  Optional<MeetingRow> findByOrganizationIdAndBookingId(UUID organization, UUID booking);

  List<MeetingRow> findByOrganizationIdAndBookingIdIn(UUID organization, Collection<UUID> bookings);

  @Query(
      """
      SELECT * FROM meeting
      WHERE organization_id = :organization AND zoom_meeting_id = :meeting LIMIT 1
      """)
  Optional<MeetingRow> numbered(UUID organization, long meeting);
}
