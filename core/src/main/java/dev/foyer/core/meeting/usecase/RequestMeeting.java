package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Randomness;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks Zoom for a meeting, after the intent and its marker are committed. */
public final class RequestMeeting {

  private static final Duration FALL_THROUGH_AFTER = Duration.ofSeconds(1);

  private final ZoomMeetings zoomMeetings;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final MatchMember matchMember;
  private final MeetingProgress progress;
  private final Randomness randomness;
  private final InstantSource clock;

  public RequestMeeting(
      ZoomMeetings zoomMeetings,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      MatchMember matchMember,
      MeetingProgress progress,
      Randomness randomness,
      InstantSource clock) {
    this.zoomMeetings = zoomMeetings;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.matchMember = matchMember;
    this.progress = progress;
    this.randomness = randomness;
    this.clock = clock;
  }

  JobAnswer request(Booking booking, Meeting.Waiting waiting, ConnectionInUse.Usable inUse) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(inUse.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) -> ask(booking, waiting, inUse, access);
      case UsableAccess.Outcome.Dead _ ->
          progress.waits(
              waiting,
              waiting.still(
                  new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED), progress.now()),
              clock.instant().plus(FALL_THROUGH_AFTER));
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          progress.waits(
              waiting,
              waiting.still(new WaitReason.ZoomNotNow(why), progress.now()),
              progress.backOff(waiting.tries(), notBefore));
    };
  }

  private JobAnswer ask(
      Booking booking, Meeting.Waiting waiting, ConnectionInUse.Usable inUse, Access access) {
    Marker marker = Marker.of(Secret.random(randomness));
    Meeting.Requested requested = waiting.request(MeetingOrigin.of(inUse), marker, progress.now());
    if (!progress.requested(waiting, requested)) {
      return new JobAnswer.Again(clock.instant().plus(FALL_THROUGH_AFTER));
    }
    ZoomAnswer<JoinDetails> answer = create(booking, requested, access);
    if (answer instanceof ZoomAnswer.RefusedForGood<JoinDetails>(Refusal why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      answer = onceMore(booking, requested, access);
    }
    return store(booking, requested, answer);
  }

  private ZoomAnswer<JoinDetails> create(
      Booking booking, Meeting.Requested requested, Access access) {
    return zoomMeetings.create(access, requested.origin().host(), plan(booking, requested));
  }

  static MeetingPlan plan(Booking booking, Meeting.Requested requested) {
    return new MeetingPlan(
        booking.name() + " · " + booking.invitee().name(), booking.time(), requested.marker());
  }

  /** A token that Zoom refuses before its time is replaced once. */
  private ZoomAnswer<JoinDetails> onceMore(
      Booking booking, Meeting.Requested requested, Access refused) {
    return switch (usableAccess.handle(
        new UsableAccess.Command.InsteadOf(requested.origin().grant(), refused))) {
      case UsableAccess.Outcome.Usable(Access access) -> create(booking, requested, access);
      case UsableAccess.Outcome.Dead _ -> new ZoomAnswer.RefusedForGood<>(Refusal.GRANT_DEAD, "");
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          why.mayHaveHappened()
              ? new ZoomAnswer.NotNow<>(Obstacle.UNREACHABLE, notBefore, "")
              : new ZoomAnswer.NotNow<>(why, notBefore, "");
    };
  }

  private JobAnswer store(
      Booking booking, Meeting.Requested requested, ZoomAnswer<JoinDetails> answer) {
    return switch (answer) {
      case ZoomAnswer.Done<JoinDetails>(JoinDetails details) -> progress.ready(requested, details);
      case ZoomAnswer.RefusedForGood<JoinDetails>(Refusal why, String words) ->
          refused(booking, requested, why, words);
      case ZoomAnswer.NotNow<JoinDetails>(Obstacle why, Optional<Instant> notBefore, _) ->
          why.mayHaveHappened()
              ? new JobAnswer.Again(clock.instant().plus(FindRequestedMeeting.SETTLED_AFTER))
              : notMade(requested, new WaitReason.ZoomNotNow(why), notBefore);
    };
  }

  private JobAnswer refused(
      Booking booking, Meeting.Requested requested, Refusal why, String words) {
    return switch (why) {
      case GRANT_DEAD, AUTHORIZER_GONE, APP_DISABLED, ACCOUNT_GONE ->
          notMade(
              requested,
              new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED),
              Optional.of(clock.instant().plus(FALL_THROUGH_AFTER)));
      case NO_PERMISSION, SCOPES_MISSING, ACCESS_TOKEN_REFUSED -> {
        checkSoon.handle(requested.origin().grant());
        yield notMade(requested, new WaitReason.ConnectionRefused(why), Optional.empty());
      }
      case USER_NOT_IN_ACCOUNT, NOT_LICENSED_FOR_MEETINGS -> hostUnfit(booking, requested, why);
      case CODE_REFUSED, HOST_NOT_ALLOWED, MEETING_GONE, REQUEST_INVALID, UNKNOWN ->
          progress.failed(
              requested, requested.fail(new FailReason.ZoomRefused(why, words), progress.now()));
    };
  }

  /** What is known of the host is out of date: it is asked for again, and the meeting waits. */
  private JobAnswer hostUnfit(Booking booking, Meeting.Requested requested, Refusal why) {
    matchMember.handle(booking.organization(), booking.host());
    return notMade(requested, new WaitReason.ConnectionRefused(why), Optional.empty());
  }

  private JobAnswer notMade(
      Meeting.Requested requested, WaitReason why, Optional<Instant> notBefore) {
    return progress.waits(
        requested,
        requested.notMade(why, progress.now()),
        progress.backOff(requested.tries(), notBefore));
  }
}
