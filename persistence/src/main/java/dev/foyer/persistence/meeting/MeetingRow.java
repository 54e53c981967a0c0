package dev.foyer.persistence.meeting;

import static java.util.Objects.requireNonNull;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;
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
    @Nullable Instant waitUntil,
    @Embedded.Nullable @Nullable ReasonColumns reason,
    @Nullable Integer gaveUpRevision,
    @Embedded.Nullable @Nullable OriginColumns origin,
    @Nullable String marker,
    @Embedded.Nullable @Nullable PlanColumns plan,
    @Embedded.Nullable @Nullable JoinColumns join,
    @Nullable String seen,
    @Nullable String touchedBy) {
  private static final String WAITING = "WAITING";
  private static final String REQUESTED = "REQUESTED";
  private static final String READY = "READY";
  private static final String CHANGING = "CHANGING";
  private static final String OUTDATED = "OUTDATED";
  private static final String STRAYED = "STRAYED";
  private static final String LOST = "LOST";
  private static final String FAILED = "FAILED";
  private static final String REMOVED = "REMOVED";

  static MeetingRow of(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting(_, _, _, var delay) -> in(WAITING, meeting).waiting(delay);
      case Meeting.Requested(_, _, _, var order, var delay) ->
          in(REQUESTED, meeting).waiting(delay).ordered(order);
      case Meeting.Ready ready -> made(READY, ready);
      case Meeting.Changing changing -> made(CHANGING, changing).waiting(changing.delay());
      case Meeting.Outdated outdated ->
          made(OUTDATED, outdated).givenUp(outdated.reason(), outdated.revision());
      case Meeting.Strayed strayed ->
          made(STRAYED, strayed).touched(StoredSeen.of(strayed.seen()), strayed.by());
      case Meeting.Lost lost -> made(LOST, lost).touched(null, lost.by());
      case Meeting.Failed(_, _, _, var reason, var revision) ->
          in(FAILED, meeting).givenUp(reason, revision);
      case Meeting.Removed _ -> in(REMOVED, meeting);
    };
  }

  private static MeetingRow in(String state, Meeting meeting) {
    return new MeetingRow(
        meeting.organization().value(),
        meeting.booking().value(),
        state,
        meeting.since(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static MeetingRow made(String state, Meeting.Made made) {
    return in(state, made).ordered(made.order()).joined(JoinColumns.of(made.details()));
  }

  private MeetingRow waiting(Delay delay) {
    return new MeetingRow(
        organizationId,
        bookingId,
        state,
        stateSince,
        delay.tries(),
        delay.until().orElse(null),
        ReasonColumns.of(delay.reason()),
        gaveUpRevision,
        origin,
        marker,
        plan,
        join,
        seen,
        touchedBy);
  }

  private MeetingRow givenUp(FailReason why, int revision) {
    return new MeetingRow(
        organizationId,
        bookingId,
        state,
        stateSince,
        tries,
        waitUntil,
        ReasonColumns.of(why),
        revision,
        origin,
        marker,
        plan,
        join,
        seen,
        touchedBy);
  }

  private MeetingRow ordered(Order order) {
    return new MeetingRow(
        organizationId,
        bookingId,
        state,
        stateSince,
        tries,
        waitUntil,
        reason,
        gaveUpRevision,
        OriginColumns.of(order.origin()),
        order.marker().value(),
        PlanColumns.of(order.plan()),
        join,
        seen,
        touchedBy);
  }

  private MeetingRow joined(JoinColumns details) {
    return new MeetingRow(
        organizationId,
        bookingId,
        state,
        stateSince,
        tries,
        waitUntil,
        reason,
        gaveUpRevision,
        origin,
        marker,
        plan,
        details,
        seen,
        touchedBy);
  }

  private MeetingRow touched(@Nullable String what, String by) {
    return new MeetingRow(
        organizationId,
        bookingId,
        state,
        stateSince,
        tries,
        waitUntil,
        reason,
        gaveUpRevision,
        origin,
        marker,
        plan,
        join,
        what,
        by);
  }

  Meeting toMeeting() {
    OrganizationId organization = new OrganizationId(organizationId);
    BookingId booking = new BookingId(bookingId);
    return switch (state) {
      case WAITING -> new Meeting.Waiting(organization, booking, stateSince, delay());
      case REQUESTED -> new Meeting.Requested(organization, booking, stateSince, order(), delay());
      case READY -> new Meeting.Ready(organization, booking, stateSince, order(), details());
      case CHANGING ->
          new Meeting.Changing(organization, booking, stateSince, order(), details(), delay());
      case OUTDATED ->
          new Meeting.Outdated(
              organization, booking, stateSince, order(), details(), failReason(), revision());
      case STRAYED ->
          new Meeting.Strayed(
              organization,
              booking,
              stateSince,
              order(),
              details(),
              StoredSeen.read(requireNonNull(seen)),
              requireNonNull(touchedBy));
      case LOST ->
          new Meeting.Lost(
              organization, booking, stateSince, order(), details(), requireNonNull(touchedBy));
      case FAILED ->
          new Meeting.Failed(organization, booking, stateSince, failReason(), revision());
      case REMOVED -> new Meeting.Removed(organization, booking, stateSince);
      default -> throw new IllegalStateException("A meeting is in unknown state " + state);
    };
  }

  private Delay delay() {
    return new Delay(
        requireNonNull(reason).toWaitReason(),
        requireNonNull(tries),
        Optional.ofNullable(waitUntil));
  }

  private Order order() {
    return new Order(
        requireNonNull(origin).toOrigin(),
        new Marker(requireNonNull(marker)),
        requireNonNull(plan).toPlan());
  }

  private JoinDetails details() {
    return requireNonNull(join).toDetails();
  }

  private FailReason failReason() {
    return requireNonNull(reason).toFailReason();
  }

  private int revision() {
    return requireNonNull(gaveUpRevision);
  }
}
