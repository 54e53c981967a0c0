package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Deletes in Zoom the meetings that are not their booking's any more (BR-52, BR-53), each by
 * itself: one that Zoom keeps doesn't hold up another.
 */
public final class RemoveLeftovers {

  private static final Duration SELDOM = Duration.ofHours(6);

  private final Meetings meetings;
  private final Leftovers leftovers;
  private final ZoomMeetings zoomMeetings;
  private final ReachAccount reachAccount;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final ConfirmGone confirmGone;
  private final MeetingProgress progress;
  private final BackOff backOff;
  private final InstantSource clock;

  public RemoveLeftovers(
      Meetings meetings,
      Leftovers leftovers,
      ZoomMeetings zoomMeetings,
      ReachAccount reachAccount,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      MeetingProgress progress,
      InstantSource clock) {
    this.meetings = meetings;
    this.leftovers = leftovers;
    this.zoomMeetings = zoomMeetings;
    this.reachAccount = reachAccount;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.confirmGone = new ConfirmGone(zoomMeetings);
    this.progress = progress;
    this.backOff = new BackOff(clock);
    this.clock = clock;
  }

  List<JobAnswer> of(Booking booking) {
    return leftovers.of(booking.organization(), List.of(booking.id())).stream()
        .filter(leftover -> isDue(booking, leftover))
        .map(this::remove)
        .toList();
  }

  private boolean isDue(Booking booking, Leftover leftover) {
    return switch (leftover.state()) {
      case Leftover.State.Held _ -> !booking.takesPlace() || hasAnother(booking);
      case Leftover.State.Due _ -> true;
      case Leftover.State.OutOfReach _ -> clock.instant().isBefore(booking.time().end());
      case Leftover.State.Refused _ -> false;
    };
  }

  private boolean hasAnother(Booking booking) {
    return meetings
        .find(booking.organization(), booking.id())
        .filter(Meeting.Made.class::isInstance)
        .isPresent();
  }

  private JobAnswer remove(Leftover leftover) {
    return reachAccount
        .handle(leftover.origin().grant(), leftover.origin().owner())
        .map(grant -> remove(leftover, grant))
        .orElseGet(() -> outOfReach(leftover));
  }

  private JobAnswer remove(Leftover leftover, GrantKey grant) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(Access access) -> ask(leftover, grant, access);
      case UsableAccess.Outcome.Dead _ -> outOfReach(leftover);
      case UsableAccess.Outcome.NotNow(_, Optional<Instant> notBefore) ->
          later(leftover, notBefore);
    };
  }

  private JobAnswer ask(Leftover leftover, GrantKey grant, Access access) {
    ZoomMeetingId meeting = leftover.details().meeting();
    return switch (zoomMeetings.delete(access, meeting)) {
      case ZoomAnswer.Done<ZoomMeetingId> _ -> gone(leftover);
      case ZoomAnswer.RefusedForGood<ZoomMeetingId>(Refusal why, String words) ->
          refused(leftover, grant, access, new FailReason.ZoomRefused(why, words));
      case ZoomAnswer.NotNow<ZoomMeetingId>(Obstacle _, Optional<Instant> notBefore, _) ->
          later(leftover, notBefore);
    };
  }

  private JobAnswer refused(
      Leftover leftover, GrantKey grant, Access access, FailReason.ZoomRefused refusal) {
    return switch (refusal.why()) {
      case MEETING_GONE ->
          confirmGone.unknownByNumber(access, leftover.details().meeting())
              ? gone(leftover)
              : later(leftover, Optional.empty());
      case ACCESS_TOKEN_REFUSED -> {
        usableAccess.handle(new UsableAccess.Command.InsteadOf(grant, access));
        yield later(leftover, Optional.empty());
      }
      case GRANT_DEAD, AUTHORIZER_GONE, APP_DISABLED, ACCOUNT_GONE -> outOfReach(leftover);
      case NO_PERMISSION, SCOPES_MISSING -> {
        checkSoon.handle(grant);
        yield later(leftover, Optional.empty());
      }
      case USER_NOT_IN_ACCOUNT,
          NOT_LICENSED_FOR_MEETINGS,
          CODE_REFUSED,
          HOST_NOT_ALLOWED,
          REQUEST_INVALID,
          UNKNOWN -> {
        progress.remains(leftover, new Leftover.State.Refused(refusal));
        yield new JobAnswer.Done();
      }
    };
  }

  private JobAnswer gone(Leftover leftover) {
    progress.gone(leftover);
    return new JobAnswer.Done();
  }

  private JobAnswer later(Leftover leftover, Optional<Instant> notBefore) {
    int tries = leftover.state() instanceof Leftover.State.Due(int before) ? before : 0;
    progress.remains(leftover, new Leftover.State.Due(tries + 1));
    return new JobAnswer.Again(backOff.after(tries, notBefore));
  }

  /** A reconnect to the same account brings it forward; this is only the safety net. */
  private JobAnswer outOfReach(Leftover leftover) {
    if (!(leftover.state() instanceof Leftover.State.OutOfReach)) {
      progress.remains(leftover, new Leftover.State.OutOfReach());
    }
    return new JobAnswer.Again(clock.instant().plus(SELDOM));
  }
}
