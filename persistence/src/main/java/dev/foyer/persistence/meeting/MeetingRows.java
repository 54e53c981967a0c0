package dev.foyer.persistence.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads meetings. */
interface MeetingRows extends Repository<MeetingRow, UUID> {

  Optional<MeetingRow> findByOrganizationIdAndBookingId(UUID organization, UUID booking);

  List<MeetingRow> findByOrganizationIdAndBookingIdIn(UUID organization, Collection<UUID> bookings);
}
