package dev.foyer.persistence.meeting;

import static java.util.Objects.requireNonNull;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A meeting as stored; what its state doesn't have is null. */
@Table("meeting")
record MeetingRow(
    UUID organizationId,
    @Id UUID bookingId,
    String state,
    Instant stateSince,
    @Nullable Integer tries,
    @Embedded.Nullable @Nullable ReasonColumns reason,
    @Embedded.Nullable @Nullable OriginColumns origin,
    @Nullable String marker,
    @Embedded.Nullable @Nullable JoinColumns join) {
  private static final String WAITING = "WAITING";
  private static final String REQUESTED = "REQUESTED";
  private static final String READY = "READY";
  private static final String FAILED = "FAILED";

  static MeetingRow of(Meeting meeting) {
    UUID organization = meeting.organization().value();
    UUID booking = meeting.booking().value();
    Instant since = meeting.since();
    return switch (meeting) {
      case Meeting.Waiting(_, _, _, var reason, var tries) ->
          new MeetingRow(
              organization,
              booking,
              WAITING,
              since,
              tries,
              ReasonColumns.of(reason),
              null,
              null,
              null);
      case Meeting.Requested(_, _, _, var origin, var marker, var tries) ->
          new MeetingRow(
              organization,
              booking,
              REQUESTED,
              since,
              tries,
              null,
              OriginColumns.of(origin),
              marker.value(),
              null);
      case Meeting.Ready(_, _, _, var origin, var details) ->
          new MeetingRow(
              organization,
              booking,
              READY,
              since,
              null,
              null,
              OriginColumns.of(origin),
              null,
              JoinColumns.of(details));
      case Meeting.Failed(_, _, _, var reason) ->
          new MeetingRow(
              organization,
              booking,
              FAILED,
              since,
              null,
              ReasonColumns.of(reason),
              null,
              null,
              null);
    };
  }

  Meeting toMeeting() {
    OrganizationId organization = new OrganizationId(organizationId);
    BookingId booking = new BookingId(bookingId);
    return switch (state) {
      case WAITING ->
          new Meeting.Waiting(
              organization,
              booking,
              stateSince,
              requireNonNull(reason).toWaitReason(),
              requireNonNull(tries));
      case REQUESTED ->
          new Meeting.Requested(
              organization,
              booking,
              stateSince,
              requireNonNull(origin).toOrigin(),
              new Marker(requireNonNull(marker)),
              requireNonNull(tries));
      case READY ->
          new Meeting.Ready(
              organization,
              booking,
              stateSince,
              requireNonNull(origin).toOrigin(),
              requireNonNull(join).toDetails());
      case FAILED ->
          new Meeting.Failed(
              organization, booking, stateSince, requireNonNull(reason).toFailReason());
      default -> throw new IllegalStateException("A meeting is in unknown state " + state);
    };
  }
}
