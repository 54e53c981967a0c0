package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what became of a meeting that Zoom was asked for while the answer was lost: it is
 * looked for by its marker, and only asked for again when it is surely not there.
 */
public final class FindRequestedMeeting {

  /** How long after asking Zoom's lists are trusted to show a meeting. */
  static final Duration SETTLED_AFTER = Duration.ofSeconds(15);

  private static final Duration SELDOM = Duration.ofMinutes(5);

  private final ZoomMeetings zoomMeetings;
  private final ReachAccount reachAccount;
  private final UsableAccess usableAccess;
  private final MeetingProgress progress;
  private final InstantSource clock;

  public FindRequestedMeeting(
      ZoomMeetings zoomMeetings,
      ReachAccount reachAccount,
      UsableAccess usableAccess,
      MeetingProgress progress,
      InstantSource clock) {
    this.zoomMeetings = zoomMeetings;
    this.reachAccount = reachAccount;
    this.usableAccess = usableAccess;
    this.progress = progress;
    this.clock = clock;
  }

  JobAnswer find(Booking booking, Meeting.Requested requested) {
    MeetingOrigin origin = requested.order().origin();
    return reachAccount
        .handle(origin.grant(), origin.owner())
        .map(grant -> find(booking, requested, grant))
        .orElseGet(() -> outOfReach(booking, requested));
  }

  private JobAnswer find(Booking booking, Meeting.Requested requested, GrantKey grant) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(Access access) -> look(booking, requested, grant, access);
      case UsableAccess.Outcome.Dead _ -> outOfReach(booking, requested);
      case UsableAccess.Outcome.NotNow(_, Optional<Instant> notBefore) ->
          lookLater(booking, requested, notBefore);
    };
  }

  private JobAnswer look(
      Booking booking, Meeting.Requested requested, GrantKey grant, Access access) {
    return switch (zoomMeetings.findMade(access, requested.order())) {
      case ZoomAnswer.Done<List<JoinDetails>>(List<JoinDetails> made) ->
          made.isEmpty() ? notThere(booking, requested) : found(booking, requested, made);
      case ZoomAnswer.RefusedForGood<List<JoinDetails>>(Refusal why, _) ->
          switch (why) {
            case USER_NOT_IN_ACCOUNT,
                NOT_LICENSED_FOR_MEETINGS,
                GRANT_DEAD,
                AUTHORIZER_GONE,
                APP_DISABLED,
                ACCOUNT_GONE ->
                outOfReach(booking, requested);
            case ACCESS_TOKEN_REFUSED -> replaceToken(booking, requested, grant, access);
            case CODE_REFUSED,
                SCOPES_MISSING,
                NO_PERMISSION,
                HOST_NOT_ALLOWED,
                MEETING_GONE,
                REQUEST_INVALID,
                UNKNOWN ->
                lookLater(booking, requested, Optional.empty());
          };
      case ZoomAnswer.NotNow<List<JoinDetails>>(_, Optional<Instant> notBefore, _) ->
          lookLater(booking, requested, notBefore);
    };
  }

  private JobAnswer replaceToken(
      Booking booking, Meeting.Requested requested, GrantKey grant, Access refused) {
    usableAccess.handle(new UsableAccess.Command.InsteadOf(grant, refused));
    return lookLater(booking, requested, Optional.empty());
  }

  /** One is the booking's, unless it needs none on that host any more; all others are too many. */
  private JobAnswer found(Booking booking, Meeting.Requested requested, List<JoinDetails> made) {
    if (!booking.takesPlace()) {
      return progress.removed(requested, surplus(requested, made));
    }
    return booking.host().equals(requested.order().origin().member())
        ? adopted(booking, requested, made)
        : progress.anew(requested, surplus(requested, made), EntryKind.MEETING_WAITS);
  }

  /** It was ordered for the time that the booking had then; another one is told to Zoom next. */
  private JobAnswer adopted(Booking booking, Meeting.Requested requested, List<JoinDetails> made) {
    JobAnswer answer = progress.ready(requested, made.getFirst(), made.subList(1, made.size()));
    return requested.order().plan().time().equals(booking.time()) ? answer : progress.lookAgain();
  }

  private List<Leftover> surplus(Meeting.Requested requested, List<JoinDetails> made) {
    return made.stream().map(found -> Leftover.surplus(requested, found, progress.now())).toList();
  }

  private JobAnswer notThere(Booking booking, Meeting.Requested requested) {
    return clock.instant().isBefore(requested.since().plus(SETTLED_AFTER))
        ? lookLater(booking, requested, Optional.empty())
        : notMade(booking, requested, new WaitReason.ZoomNotNow(Obstacle.OUTCOME_UNKNOWN));
  }

  /** The grant or the host is gone, and with it every way to see or reach the meeting. */
  private JobAnswer outOfReach(Booking booking, Meeting.Requested requested) {
    return notMade(booking, requested, new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED));
  }

  private JobAnswer notMade(Booking booking, Meeting.Requested requested, WaitReason why) {
    return booking.takesPlace()
        ? progress.waits(
            requested, requested.notMade(why, Optional.empty(), progress.now()), clock.instant())
        : progress.removed(requested, List.of());
  }

  /** At the booking's start there is no later: whatever Zoom may have made, nobody got its link. */
  private JobAnswer lookLater(
      Booking booking, Meeting.Requested requested, Optional<Instant> notBefore) {
    if (clock.instant().isBefore(booking.time().start())) {
      return new JobAnswer.Again(
          notBefore.orElseGet(() -> clock.instant().plus(patience(requested))));
    }
    return booking.takesPlace()
        ? progress.failed(
            requested,
            requested.fail(
                new FailReason.BookingStarted(new WaitReason.ZoomNotNow(Obstacle.OUTCOME_UNKNOWN)),
                booking.revision(),
                progress.now()))
        : progress.removed(requested, List.of());
  }

  /** The longer it has lasted, the longer until the next look. */
  private Duration patience(Meeting.Requested requested) {
    Duration lasted = Duration.between(requested.since(), clock.instant());
    return Collections.max(List.of(SETTLED_AFTER, Collections.min(List.of(lasted, SELDOM))));
  }
}
