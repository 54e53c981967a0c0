package dev.foyer.core.meeting.port;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Invitation;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Keeps what invitees were told last, one for a booking at most. */
public interface Invitations {
  Optional<Invitation> find(OrganizationId organization, BookingId booking);

  /** Stores the first; false if there is one. */
  boolean add(Invitation first);

  /** Stores the next if the stored one has still the expected sequence; false if it hasn't. */
  boolean replace(Invitation expected, Invitation next);
}
