package dev.foyer.persistence.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leftovers on MariaDB, one row for a meeting in Zoom. */
final class JdbcLeftovers implements Leftovers {
  private static final String PUT =
      """
      REPLACE INTO leftover_meeting
        (organization_id, booking_id, zoom_meeting_id, state, state_since, tries, fail_detail,
         fail_words, made_for_id, grant_organization_id, grant_connection_id, grant_generation,
         owner_app, owner_environment, owner_account_id, owner_user_id, host_user_id, host_email,
         join_link, passcode, dial_ins)
      VALUES
        (:organizationId, :bookingId, :zoomMeetingId, :state, :stateSince, :tries, :failDetail,
         :failWords, :madeForId, :grantOrganizationId, :grantConnectionId, :grantGeneration,
         :ownerApp, :ownerEnvironment, :ownerAccountId, :ownerUserId, :hostUserId, :hostEmail,
         :joinLink, :passcode, :dialIns)
      """;

  private static final String FORGET =
      """
      DELETE FROM leftover_meeting
      WHERE organization_id = :organization AND booking_id = :booking
        AND zoom_meeting_id = :meeting
      """;

  private static final String UNFINISHED =
      """
      SELECT DISTINCT booking_id FROM leftover_meeting
      WHERE organization_id = :organization AND unfinished AND booking_id > :after
      ORDER BY booking_id LIMIT :limit
      """;

  private final LeftoverRows rows;
  private final JdbcClient database;

  JdbcLeftovers(LeftoverRows rows, JdbcClient database) {
    this.rows = rows;
    this.database = database;
  }

  @Override
  public void put(Leftover leftover) {
    database.sql(PUT).params(Columns.of(LeftoverRow.of(leftover))).update();
  }

  @Override
  public void forget(Leftover leftover) {
    database
        .sql(FORGET)
        .param("organization", leftover.organization().value())
        .param("booking", leftover.booking().value())
        .param("meeting", leftover.details().meeting().value())
        .update();
  }

  @Override
  public List<Leftover> of(OrganizationId organization, Collection<BookingId> bookings) {
    return bookings.isEmpty()
        ? List.of()
        : rows.of(organization.value(), bookings.stream().map(BookingId::value).toList()).stream()
            .map(LeftoverRow::toLeftover)
            .toList();
  }

  @Override
  public List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit) {
    return database
        .sql(UNFINISHED)
        .param("organization", organization.value())
        .param("after", after.value())
        .param("limit", limit)
        .query(UUID.class)
        .list()
        .stream()
        .map(BookingId::new)
        .toList();
  }
}
