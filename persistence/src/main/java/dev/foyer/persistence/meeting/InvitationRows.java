package dev.foyer.persistence.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads invitations. */
interface InvitationRows extends Repository<InvitationRow, UUID> {

  Optional<InvitationRow> findByOrganizationIdAndBookingId(UUID organization, UUID booking);
}
