package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Compares the meeting of a booking with what Zoom has (BR-55): somebody may have deleted, moved or
 * changed it there. What is found is shown and told; it is mended only when somebody wants it.
 */
public final class CheckMeeting {

  private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

  private final Bookings bookings;
  private final Meetings meetings;
  private final ZoomMeetings zoomMeetings;
  private final ReachAccount reachAccount;
  private final UsableAccess usableAccess;
  private final ConfirmGone confirmGone;
  private final MeetingProgress progress;
  private final InstantSource clock;

  public CheckMeeting(
      Bookings bookings,
      Meetings meetings,
      ZoomMeetings zoomMeetings,
      ReachAccount reachAccount,
      UsableAccess usableAccess,
      MeetingProgress progress,
      InstantSource clock) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.zoomMeetings = zoomMeetings;
    this.reachAccount = reachAccount;
    this.usableAccess = usableAccess;
    this.confirmGone = new ConfirmGone(zoomMeetings);
    this.progress = progress;
    this.clock = clock;
  }

  /** The job that compares the meeting of this booking. */
  static Job job(OrganizationId organization, BookingId booking) {
    return new Job(JobKind.CHECK_MEETING, organization.value(), booking.value());
  }

  public JobAnswer handle(OrganizationId organization, BookingId booking) {
    return check(organization, booking, "");
  }

  /** The same, when Zoom has told who did something to it. */
  JobAnswer check(OrganizationId organization, BookingId id, String by) {
    Optional<Booking> booking =
        bookings
            .find(organization, id)
            .filter(Booking::takesPlace)
            .filter(found -> clock.instant().isBefore(found.time().end()));
    return booking.isPresent()
            && meetings.find(organization, id).orElse(null) instanceof Meeting.Made made
        ? check(made, by)
        : new JobAnswer.Done();
  }

  private JobAnswer check(Meeting.Made made, String by) {
    MeetingOrigin origin = made.order().origin();
    return reachAccount
        .handle(origin.grant(), origin.owner())
        .map(grant -> check(made, grant, by))
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer check(Meeting.Made made, GrantKey grant, String by) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(Access access) -> look(made, access, by);
      case UsableAccess.Outcome.Dead _ -> new JobAnswer.Done();
      case UsableAccess.Outcome.NotNow(_, Optional<Instant> notBefore) -> later(notBefore);
    };
  }

  private JobAnswer look(Meeting.Made made, Access access, String by) {
    return switch (zoomMeetings.show(access, made.details().meeting())) {
      case ZoomAnswer.Done<SeenMeeting>(SeenMeeting seen) -> compare(made, seen, by);
      case ZoomAnswer.RefusedForGood<SeenMeeting>(Refusal why, _) ->
          why == Refusal.MEETING_GONE ? missed(made, access, by) : new JobAnswer.Done();
      case ZoomAnswer.NotNow<SeenMeeting>(_, Optional<Instant> notBefore, _) -> later(notBefore);
    };
  }

  private JobAnswer missed(Meeting.Made made, Access access, String by) {
    if (made instanceof Meeting.Lost) {
      return new JobAnswer.Done();
    }
    return confirmGone.isGone(access, made.order(), made.details().meeting())
        ? progress.lost(made, made.lost(by, progress.now()))
        : later(Optional.empty());
  }

  private JobAnswer compare(Meeting.Made made, SeenMeeting seen, String by) {
    boolean asOrdered =
        seen.keepsTheTimeOf(made.order().plan().time())
            && seen.host().equals(made.order().origin().host())
            && seen.details().joinLink().equals(made.details().joinLink());
    return switch (made) {
      case Meeting.Ready _ ->
          asOrdered
              ? new JobAnswer.Done()
              : progress.strayed(made, made.strayed(seen, by, progress.now()));
      case Meeting.Strayed strayed ->
          asOrdered
              ? progress.changed(made, made.asOrdered(progress.now()))
              : strayed.seen().equals(seen)
                  ? new JobAnswer.Done()
                  : progress.strayed(made, made.strayed(seen, by, progress.now()));
      case Meeting.Lost _ ->
          asOrdered
              ? progress.changed(made, made.asOrdered(progress.now()))
              : progress.strayed(made, made.strayed(seen, by, progress.now()));
      case Meeting.Changing _, Meeting.Outdated _ -> new JobAnswer.Done();
    };
  }

  private JobAnswer later(Optional<Instant> notBefore) {
    return new JobAnswer.Again(notBefore.orElseGet(() -> clock.instant().plus(AGAIN_AFTER)));
  }
}
