package dev.foyer.persistence.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Invitation;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations on MariaDB. */
final class JdbcInvitations implements Invitations {
  private static final String ADD =
      """
      INSERT IGNORE INTO invitation
        (organization_id, booking_id, sequence, host_id, starts_at, duration_seconds, time_zone,
         link, cancelled, told_at)
      VALUES
        (:organizationId, :bookingId, :sequence, :hostId, :startsAt, :durationSeconds, :timeZone,
         :link, :cancelled, :toldAt)
      """;

  private static final String REPLACE =
      """
      UPDATE invitation
      SET sequence = :sequence, host_id = :hostId, starts_at = :startsAt,
          duration_seconds = :durationSeconds, time_zone = :timeZone, link = :link,
          cancelled = :cancelled, told_at = :toldAt
      WHERE organization_id = :organizationId AND booking_id = :bookingId
        AND sequence = :expectedSequence
      """;

  private final InvitationRows rows;
  private final JdbcClient database;

  JdbcInvitations(InvitationRows rows, JdbcClient database) {
    this.rows = rows;
    this.database = database;
  }

  @Override
  public Optional<Invitation> find(OrganizationId organization, BookingId booking) {
    return rows.findByOrganizationIdAndBookingId(organization.value(), booking.value())
        .map(InvitationRow::toInvitation);
  }

  @Override
  public boolean add(Invitation first) {
    return database.sql(ADD).params(Columns.of(InvitationRow.of(first))).update() == 1;
  }

  @Override
  public boolean replace(Invitation expected, Invitation next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(InvitationRow.of(expected), InvitationRow.of(next)))
            .update()
        == 1;
  }
}
