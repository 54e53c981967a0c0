package dev.foyer.persistence.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.Columns;
import dev.foyer.persistence.sql.StoredInstant;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings on MariaDB, one row for a booking. */
final class JdbcMeetings implements Meetings {
  private static final String REPLACE =
      """
      UPDATE meeting
      SET state = :state, state_since = :stateSince, tries = :tries,
          wait_reason = :waitReason, wait_detail = :waitDetail, wait_until = :waitUntil,
          fail_reason = :failReason, fail_detail = :failDetail, fail_words = :failWords,
          gave_up_revision = :gaveUpRevision, made_for_id = :madeForId,
          grant_organization_id = :grantOrganizationId, grant_connection_id = :grantConnectionId,
          grant_generation = :grantGeneration,
          owner_app = :ownerApp, owner_environment = :ownerEnvironment,
          owner_account_id = :ownerAccountId, owner_user_id = :ownerUserId,
          host_user_id = :hostUserId, host_email = :hostEmail, marker = :marker,
          plan_topic = :planTopic, plan_start = :planStart,
          plan_duration_seconds = :planDurationSeconds, plan_zone = :planZone,
          plan_alternatives = :planAlternatives, plan_summary = :planSummary,
          zoom_meeting_id = :zoomMeetingId, join_link = :joinLink, passcode = :passcode,
          dial_ins = :dialIns, seen = :seen, touched_by = :touchedBy
      WHERE organization_id = :organizationId AND booking_id = :bookingId
        AND state = :expectedState AND state_since = :expectedStateSince
        AND tries <=> :expectedTries AND wait_reason <=> :expectedWaitReason
        AND wait_detail <=> :expectedWaitDetail AND marker <=> :expectedMarker
      """;

  private static final String UNFINISHED =
      """
      SELECT booking_id FROM meeting
      WHERE organization_id = :organization AND unfinished AND booking_id > :after
      ORDER BY booking_id LIMIT :limit
      """;

  private static final String TROUBLED =
      """
      SELECT m.booking_id FROM meeting m
      JOIN booking b ON b.organization_id = m.organization_id AND b.id = m.booking_id
      WHERE m.organization_id = :organization AND m.troubled AND m.booking_id > :after
        AND b.status = 'BOOKED'
        AND b.starts_at + INTERVAL b.duration_seconds SECOND > :endingAfter
      ORDER BY m.booking_id LIMIT :limit
      """;

  private static final String MADE =
      """
      SELECT b.id FROM booking b
      JOIN meeting m ON m.organization_id = b.organization_id AND m.booking_id = b.id
      WHERE b.organization_id = :organization AND b.status = 'BOOKED'
        AND b.starts_at >= :from AND b.starts_at < :until AND b.id > :after
        AND m.join_link IS NOT NULL
      ORDER BY b.id LIMIT :limit
      """;

  private static final String COUNT_READY_THROUGH_ORGANIZATION =
      """
      SELECT COUNT(*) FROM booking b
      JOIN meeting m ON m.organization_id = b.organization_id AND m.booking_id = b.id
      WHERE b.organization_id = :organization AND b.starts_at > :startingAfter
        AND b.status = 'BOOKED' AND m.join_link IS NOT NULL AND m.owner_app = 'ORGANIZATION'
      """;

  private final MeetingRows rows;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;

  JdbcMeetings(MeetingRows rows, JdbcAggregateOperations aggregates, JdbcClient database) {
    this.rows = rows;
    this.aggregates = aggregates;
    this.database = database;
  }

  @Override
  public void add(Meeting.Waiting meeting) {
    aggregates.insert(MeetingRow.of(meeting));
  }

  @Override
  public Optional<Meeting> find(OrganizationId organization, BookingId booking) {
    return rows.findByOrganizationIdAndBookingId(organization.value(), booking.value())
        .map(MeetingRow::toMeeting);
  }

  @Override
  public List<Meeting> of(OrganizationId organization, Collection<BookingId> bookings) {
    if (bookings.isEmpty()) {
      return List.of();
    }
    return rows
        .findByOrganizationIdAndBookingIdIn(
            organization.value(), bookings.stream().map(BookingId::value).toList())
        .stream()
        .map(MeetingRow::toMeeting)
        .toList();
  }

  @Override
  public List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit) {
    return ids(
        database
            .sql(UNFINISHED)
            .param("organization", organization.value())
            .param("after", after.value())
            .param("limit", limit));
  }

  @Override
  public List<BookingId> troubled(
      OrganizationId organization, Instant endingAfter, BookingId after, int limit) {
    return ids(
        database
            .sql(TROUBLED)
            .param("organization", organization.value())
            .param("after", after.value())
            .param("endingAfter", StoredInstant.of(endingAfter))
            .param("limit", limit));
  }

  @Override
  public List<BookingId> made(
      OrganizationId organization, Window window, BookingId after, int limit) {
    return ids(
        database
            .sql(MADE)
            .param("organization", organization.value())
            .param("from", StoredInstant.of(window.from()))
            .param("until", StoredInstant.of(window.until()))
            .param("after", after.value())
            .param("limit", limit));
  }

  @Override
  public Optional<Meeting> numbered(OrganizationId organization, ZoomMeetingId meeting) {
    return rows.numbered(organization.value(), meeting.value()).map(MeetingRow::toMeeting);
  }

  private static List<BookingId> ids(JdbcClient.StatementSpec page) {
    return page.query(UUID.class).list().stream().map(BookingId::new).toList();
  }

  @Override
  public boolean replace(Meeting expected, Meeting next) {
    return database
            .sql(REPLACE)
            .params(Columns.replacing(MeetingRow.of(expected), MeetingRow.of(next)))
            .update()
        == 1;
  }

  @Override
  public long countReadyThroughOrganization(OrganizationId organization, Instant startingAfter) {
    return database
        .sql(COUNT_READY_THROUGH_ORGANIZATION)
        .param("organization", organization.value())
        .param("startingAfter", StoredInstant.of(startingAfter))
        .query(Long.class)
        .single();
  }
}
