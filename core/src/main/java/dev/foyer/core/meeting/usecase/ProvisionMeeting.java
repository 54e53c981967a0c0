package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes Zoom match a booking (BR-50 to BR-53): its meeting is made, changed, made anew on another
 * host, or deleted. What is about to be asked is recorded before Zoom is asked. A job runs it until
 * there is nothing left to do.
 */
public final class ProvisionMeeting {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(15);

  private final Bookings bookings;
  private final Meetings meetings;
  private final ChooseConnection chooseConnection;
  private final MatchMember matchMember;
  private final RequestMeeting requestMeeting;
  private final FindRequestedMeeting findRequestedMeeting;
  private final ChangeMeeting changeMeeting;
  private final RemoveLeftovers removeLeftovers;
  private final MeetingProgress progress;
  private final InstantSource clock;

  public ProvisionMeeting(
      Bookings bookings,
      Meetings meetings,
      ChooseConnection chooseConnection,
      MatchMember matchMember,
      RequestMeeting requestMeeting,
      FindRequestedMeeting findRequestedMeeting,
      ChangeMeeting changeMeeting,
      RemoveLeftovers removeLeftovers,
      MeetingProgress progress,
      InstantSource clock) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.chooseConnection = chooseConnection;
    this.matchMember = matchMember;
    this.requestMeeting = requestMeeting;
    this.findRequestedMeeting = findRequestedMeeting;
    this.changeMeeting = changeMeeting;
    this.removeLeftovers = removeLeftovers;
    this.progress = progress;
    this.clock = clock;
  }

  /** The job that makes Zoom match this booking. */
  static Job job(OrganizationId organization, BookingId booking) {
    return new Job(JobKind.PROVISION_MEETING, organization.value(), booking.value());
  }

  public JobAnswer handle(OrganizationId organization, BookingId id) {
    return bookings
        .find(organization, id)
        .<JobAnswer>map(
            booking ->
                meetings
                    .find(organization, id)
                    .map(meeting -> handle(booking, meeting))
                    .orElseGet(JobAnswer.Done::new))
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer handle(Booking booking, Meeting meeting) {
    JobAnswer answer = notAfterTheStart(booking, goOn(booking, meeting));
    return Stream.concat(Stream.of(answer), removeLeftovers.of(booking).stream())
        .filter(JobAnswer.Again.class::isInstance)
        .map(JobAnswer.Again.class::cast)
        .min(Comparator.comparing(JobAnswer.Again::notBefore))
        .<JobAnswer>map(Function.identity())
        .orElseGet(JobAnswer.Done::new);
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
    return booking.takesPlace() ? have(booking, meeting) : haveNone(booking, meeting);
  }

  private JobAnswer have(Booking booking, Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> make(booking, waiting);
      case Meeting.Requested requested -> findRequestedMeeting.find(booking, requested);
      case Meeting.Made made -> follow(booking, made);
      case Meeting.Failed failed ->
          failed.revision() < booking.revision()
              ? progress.anew(failed, List.of(), EntryKind.MEETING_WAITS)
              : new JobAnswer.Done();
      case Meeting.Removed _ -> new JobAnswer.Done();
    };
  }

  private JobAnswer haveNone(Booking booking, Meeting meeting) {
    return switch (meeting) {
      case Meeting.Requested requested -> findRequestedMeeting.find(booking, requested);
      case Meeting.Lost lost -> progress.removed(lost, List.of());
      case Meeting.Made made -> progress.removed(made, List.of(Leftover.due(made, progress.now())));
      case Meeting.Waiting _, Meeting.Failed _ -> progress.removed(meeting, List.of());
      case Meeting.Removed _ -> new JobAnswer.Done();
    };
  }

  /** BR-53: another time keeps the meeting, another host gets another one first. */
  private JobAnswer follow(Booking booking, Meeting.Made made) {
    Order order = made.order();
    if (!order.origin().member().equals(booking.host())) {
      return progress.anew(made, held(made), EntryKind.MEETING_WAITS);
    }
    boolean asBooked = order.plan().time().equals(booking.time());
    return switch (made) {
      case Meeting.Ready _, Meeting.Strayed _ ->
          asBooked ? new JobAnswer.Done() : changeMeeting.change(booking, made);
      case Meeting.Changing _ -> changeMeeting.change(booking, made);
      case Meeting.Outdated outdated ->
          outdated.revision() < booking.revision()
              ? changeMeeting.change(booking, made)
              : new JobAnswer.Done();
      case Meeting.Lost lost ->
          asBooked ? new JobAnswer.Done() : progress.anew(lost, List.of(), EntryKind.MEETING_WAITS);
    };
  }

  private List<Leftover> held(Meeting.Made made) {
    return made instanceof Meeting.Lost ? List.of() : List.of(Leftover.held(made, progress.now()));
  }

  private JobAnswer make(Booking booking, Meeting.Waiting waiting) {
    if (!clock.instant().isBefore(booking.time().start())) {
      return progress.failed(
          waiting,
          waiting.fail(
              new FailReason.BookingStarted(waiting.delay().reason()),
              booking.revision(),
              progress.now()));
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
              waiting,
              waiting.still(new WaitReason.ZoomNotNow(why), Optional.empty(), progress.now()),
              notBefore);
    };
  }

  /** It is brought forward when the cause goes away; this is only the safety net. */
  private JobAnswer withoutZoom(Meeting.Waiting waiting, Readiness why) {
    return progress.waits(
        waiting,
        waiting.still(new WaitReason.NoUsableZoom(why), Optional.empty(), progress.now()),
        clock.instant().plus(LOOK_AGAIN_AFTER));
  }
}
