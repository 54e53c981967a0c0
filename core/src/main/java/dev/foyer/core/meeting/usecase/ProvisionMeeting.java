package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Makes the Zoom meeting of a booking (BR-50, BR-51): decides the connection in use, records what
 * it is about to ask, asks Zoom, stores the answer. A job runs it until the meeting is ready or
 * failed.
 */
public final class ProvisionMeeting {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(15);

  private final Bookings bookings;
  private final Meetings meetings;
  private final ChooseConnection chooseConnection;
  private final MatchMember matchMember;
  private final RequestMeeting requestMeeting;
  private final FindRequestedMeeting findRequestedMeeting;
  private final MeetingProgress progress;
  private final InstantSource clock;

  public ProvisionMeeting(
      Bookings bookings,
      Meetings meetings,
      ChooseConnection chooseConnection,
      MatchMember matchMember,
      RequestMeeting requestMeeting,
      FindRequestedMeeting findRequestedMeeting,
      MeetingProgress progress,
      InstantSource clock) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.chooseConnection = chooseConnection;
    this.matchMember = matchMember;
    this.requestMeeting = requestMeeting;
    this.findRequestedMeeting = findRequestedMeeting;
    this.progress = progress;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, BookingId id) {
    Optional<Booking> booking = bookings.find(organization, id);
    Optional<Meeting> meeting = meetings.find(organization, id);
    if (booking.isEmpty() || meeting.isEmpty()) {
      return new JobAnswer.Done();
    }
    return notAfterTheStart(booking.get(), goOn(booking.get(), meeting.get()));
  }

  /** Whatever it waits for, at the booking's start it is decided. */
  private JobAnswer notAfterTheStart(Booking booking, JobAnswer answer) {
    Instant start = booking.time().start();
    return answer instanceof JobAnswer.Again(Instant at)
            && at.isAfter(start)
            && clock.instant().isBefore(start)
        ? new JobAnswer.Again(start)
        : answer;
  }

  private JobAnswer goOn(Booking booking, Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> make(booking, waiting);
      case Meeting.Requested requested -> findRequestedMeeting.find(booking, requested);
      case Meeting.Ready _, Meeting.Failed _ -> new JobAnswer.Done();
    };
  }

  private JobAnswer make(Booking booking, Meeting.Waiting waiting) {
    if (!clock.instant().isBefore(booking.time().start())) {
      return progress.failed(
          waiting, waiting.fail(new FailReason.BookingStarted(waiting.reason()), progress.now()));
    }
    return switch (chooseConnection.handle(booking.organization(), booking.host())) {
      case ConnectionInUse.Usable inUse -> requestMeeting.request(booking, waiting, inUse);
      case ConnectionInUse.None(Readiness why) when why == Readiness.NOT_CHECKED ->
          lookUpFirst(booking, waiting);
      case ConnectionInUse.None(Readiness why) -> withoutZoom(waiting, why);
    };
  }

  private JobAnswer lookUpFirst(Booking booking, Meeting.Waiting waiting) {
    return switch (matchMember.handle(booking.organization(), booking.host())) {
      case MatchMember.Outcome.Matched _ ->
          switch (chooseConnection.handle(booking.organization(), booking.host())) {
            case ConnectionInUse.Usable inUse -> requestMeeting.request(booking, waiting, inUse);
            case ConnectionInUse.None(Readiness why) -> withoutZoom(waiting, why);
          };
      case MatchMember.Outcome.NothingToAsk _ -> withoutZoom(waiting, Readiness.CONNECTION_LAPSED);
      case MatchMember.Outcome.NotNow(Obstacle why, Instant notBefore) ->
          progress.waits(
              waiting, waiting.still(new WaitReason.ZoomNotNow(why), progress.now()), notBefore);
    };
  }

  /** It is brought forward when the cause goes away; this is only the safety net. */
  private JobAnswer withoutZoom(Meeting.Waiting waiting, Readiness why) {
    return progress.waits(
        waiting,
        waiting.still(new WaitReason.NoUsableZoom(why), progress.now()),
        clock.instant().plus(LOOK_AGAIN_AFTER));
  }
}
