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
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Has Zoom show a meeting as its booking is now (BR-53). The link stays, whatever Zoom answers,
 * unless the meeting surely isn't there any more: then a new one is made.
 */
public final class ChangeMeeting {

  private static final Duration SELDOM = Duration.ofHours(1);
  private static final Duration SOON = Duration.ofSeconds(1);

  private final ZoomMeetings zoomMeetings;
  private final ReachAccount reachAccount;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final ConfirmGone confirmGone;
  private final PlanMeeting planMeeting;
  private final MeetingProgress progress;
  private final BackOff backOff;
  private final InstantSource clock;

  public ChangeMeeting(
      ZoomMeetings zoomMeetings,
      ReachAccount reachAccount,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      PlanMeeting planMeeting,
      MeetingProgress progress,
      InstantSource clock) {
    this.zoomMeetings = zoomMeetings;
    this.reachAccount = reachAccount;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.confirmGone = new ConfirmGone(zoomMeetings);
    this.planMeeting = planMeeting;
    this.progress = progress;
    this.backOff = new BackOff(clock);
    this.clock = clock;
  }

  JobAnswer change(Booking booking, Meeting.Made made) {
    if (!clock.instant().isBefore(booking.time().start())) {
      return outdated(booking, made, new FailReason.BookingStarted(delay(made).reason()));
    }
    MeetingOrigin origin = made.order().origin();
    return reachAccount
        .handle(origin.grant(), origin.owner())
        .map(grant -> change(booking, made, grant))
        .orElseGet(() -> outOfReach(made));
  }

  private JobAnswer change(Booking booking, Meeting.Made made, GrantKey grant) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(Access access) -> ask(booking, made, grant, access);
      case UsableAccess.Outcome.Dead _ -> outOfReach(made);
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          later(made, new WaitReason.ZoomNotNow(why), notBefore);
    };
  }

  private JobAnswer ask(Booking booking, Meeting.Made made, GrantKey grant, Access access) {
    MeetingPlan plan = planMeeting.of(booking, made.order().origin());
    return switch (zoomMeetings.update(
        access, made.order().origin().host(), made.details().meeting(), plan)) {
      case ZoomAnswer.Done<ZoomMeetingId> _ ->
          progress.changed(made, made.changed(plan, progress.now()));
      case ZoomAnswer.RefusedForGood<ZoomMeetingId>(Refusal why, String words) ->
          refused(booking, made, new Refused(grant, access, why, words));
      case ZoomAnswer.NotNow<ZoomMeetingId>(Obstacle why, Optional<Instant> notBefore, _) ->
          later(made, new WaitReason.ZoomNotNow(why), notBefore);
    };
  }

  /** What Zoom refused, to whom. */
  private record Refused(GrantKey grant, Access access, Refusal why, String words) {}

  private JobAnswer refused(Booking booking, Meeting.Made made, Refused refused) {
    return switch (refused.why()) {
      case MEETING_GONE -> gone(made, refused.access());
      case ACCESS_TOKEN_REFUSED -> {
        usableAccess.handle(new UsableAccess.Command.InsteadOf(refused.grant(), refused.access()));
        yield later(
            made,
            new WaitReason.ConnectionRefused(refused.why()),
            delay(made).tries() == 0 ? Optional.of(clock.instant().plus(SOON)) : Optional.empty());
      }
      case GRANT_DEAD, AUTHORIZER_GONE, APP_DISABLED, ACCOUNT_GONE -> outOfReach(made);
      case NO_PERMISSION, SCOPES_MISSING -> {
        checkSoon.handle(refused.grant());
        yield later(made, new WaitReason.ConnectionRefused(refused.why()), Optional.empty());
      }
      case USER_NOT_IN_ACCOUNT,
          NOT_LICENSED_FOR_MEETINGS,
          CODE_REFUSED,
          HOST_NOT_ALLOWED,
          REQUEST_INVALID,
          UNKNOWN ->
          outdated(booking, made, new FailReason.ZoomRefused(refused.why(), refused.words()));
    };
  }

  /** Whoever changes the booking wants a link that works. */
  private JobAnswer gone(Meeting.Made made, Access access) {
    return confirmGone.isGone(access, made.order(), made.details().meeting())
        ? progress.anew(made, List.of(), EntryKind.MEETING_LOST)
        : later(made, new WaitReason.ConnectionRefused(Refusal.MEETING_GONE), Optional.empty());
  }

  private JobAnswer outdated(Booking booking, Meeting.Made made, FailReason why) {
    return progress.outdated(made, made.outdated(why, booking.revision(), progress.now()));
  }

  /** A reconnect to the same account brings it forward; this is only the safety net. */
  private JobAnswer outOfReach(Meeting.Made made) {
    return progress.notChanged(
        made,
        made.notChanged(new WaitReason.OutOfReach(), Optional.empty(), progress.now()),
        clock.instant().plus(SELDOM));
  }

  private JobAnswer later(Meeting.Made made, WaitReason why, Optional<Instant> notBefore) {
    return progress.notChanged(
        made,
        made.notChanged(why, notBefore, progress.now()),
        backOff.after(delay(made).tries(), notBefore));
  }

  private static Delay delay(Meeting.Made made) {
    return made instanceof Meeting.Changing changing ? changing.delay() : Delay.NOT_AT_ALL;
  }
}
