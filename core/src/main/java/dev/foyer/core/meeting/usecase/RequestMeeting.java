package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.Order;
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
import java.util.List;
import java.util.Optional;

/** Asks Zoom for a meeting, after the intent and its marker are committed. */
public final class RequestMeeting {

  private static final Duration FALL_THROUGH_AFTER = Duration.ofSeconds(1);

  private final ZoomMeetings zoomMeetings;
  private final ReachAccount reachAccount;
  private final UsableAccess usableAccess;
  private final CheckSoon checkSoon;
  private final MatchMember matchMember;
  private final PlanMeeting planMeeting;
  private final MeetingProgress progress;
  private final Randomness randomness;
  private final BackOff backOff;
  private final InstantSource clock;

  public RequestMeeting(
      ZoomMeetings zoomMeetings,
      ReachAccount reachAccount,
      UsableAccess usableAccess,
      CheckSoon checkSoon,
      MatchMember matchMember,
      PlanMeeting planMeeting,
      MeetingProgress progress,
      Randomness randomness,
      InstantSource clock) {
    this.zoomMeetings = zoomMeetings;
    this.reachAccount = reachAccount;
    this.usableAccess = usableAccess;
    this.checkSoon = checkSoon;
    this.matchMember = matchMember;
    this.planMeeting = planMeeting;
    this.progress = progress;
    this.randomness = randomness;
    this.backOff = new BackOff(clock);
    this.clock = clock;
  }

  JobAnswer request(Booking booking, Meeting.Waiting waiting, ConnectionInUse.Usable inUse) {
    return switch (usableAccess.handle(new UsableAccess.Command.Fresh(inUse.grant()))) {
      case UsableAccess.Outcome.Usable(Access access) -> ask(booking, waiting, inUse, access);
      case UsableAccess.Outcome.Dead _ ->
          progress.waits(
              waiting,
              waiting.still(
                  new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED),
                  Optional.empty(),
                  progress.now()),
              clock.instant().plus(FALL_THROUGH_AFTER));
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          progress.waits(
              waiting,
              waiting.still(new WaitReason.ZoomNotNow(why), notBefore, progress.now()),
              backOff.after(waiting.delay().tries(), notBefore));
    };
  }

  private JobAnswer ask(
      Booking booking, Meeting.Waiting waiting, ConnectionInUse.Usable inUse, Access access) {
    MeetingOrigin origin = MeetingOrigin.of(booking.host(), inUse);
    Order order =
        new Order(origin, Marker.of(Secret.random(randomness)), planMeeting.of(booking, origin));
    Meeting.Requested requested = waiting.request(order, progress.now());
    if (!progress.requested(waiting, requested)) {
      return new JobAnswer.Again(clock.instant().plus(FALL_THROUGH_AFTER));
    }
    ZoomAnswer<JoinDetails> answer = zoomMeetings.create(access, order);
    if (answer instanceof ZoomAnswer.RefusedForGood<JoinDetails>(Refusal why, _)
        && why == Refusal.ACCESS_TOKEN_REFUSED) {
      return onceMore(booking, requested, access);
    }
    return store(booking, requested, access, answer);
  }

  /** A token that Zoom refuses before its time is replaced once. */
  private JobAnswer onceMore(Booking booking, Meeting.Requested requested, Access refused) {
    return switch (usableAccess.handle(
        new UsableAccess.Command.InsteadOf(requested.order().origin().grant(), refused))) {
      case UsableAccess.Outcome.Usable(Access access) ->
          store(booking, requested, access, zoomMeetings.create(access, requested.order()));
      case UsableAccess.Outcome.Dead _ -> refused(booking, requested, Refusal.GRANT_DEAD, "");
      case UsableAccess.Outcome.NotNow(Obstacle why, Optional<Instant> notBefore) ->
          notMade(requested, new WaitReason.ZoomNotNow(why), notBefore);
    };
  }

  private JobAnswer store(
      Booking booking, Meeting.Requested requested, Access access, ZoomAnswer<JoinDetails> answer) {
    return switch (answer) {
      case ZoomAnswer.Done<JoinDetails>(JoinDetails details) -> made(requested, access, details);
      case ZoomAnswer.RefusedForGood<JoinDetails>(Refusal why, String words) ->
          refused(booking, requested, why, words);
      case ZoomAnswer.NotNow<JoinDetails>(Obstacle why, Optional<Instant> notBefore, _) ->
          why.mayHaveHappened()
              ? new JobAnswer.Again(clock.instant().plus(FindRequestedMeeting.SETTLED_AFTER))
              : notMade(requested, new WaitReason.ZoomNotNow(why), notBefore);
    };
  }

  /**
   * If the connection ended while Zoom made the meeting, nobody could look after it: it is deleted
   * as long as there is an access that can. If that fails it stays its booking's, with its link.
   */
  private JobAnswer made(Meeting.Requested requested, Access access, JoinDetails details) {
    MeetingOrigin origin = requested.order().origin();
    boolean ended = reachAccount.handle(origin.grant(), origin.owner()).isEmpty();
    return ended && zoomMeetings.delete(access, details.meeting()) instanceof ZoomAnswer.Done
        ? notMade(
            requested,
            new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED),
            Optional.of(clock.instant()))
        : progress.ready(requested, details, List.of());
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
        checkSoon.handle(requested.order().origin().grant());
        yield notMade(requested, new WaitReason.ConnectionRefused(why), Optional.empty());
      }
      case USER_NOT_IN_ACCOUNT, NOT_LICENSED_FOR_MEETINGS -> hostUnfit(booking, requested, why);
      case CODE_REFUSED, HOST_NOT_ALLOWED, MEETING_GONE, REQUEST_INVALID, UNKNOWN ->
          progress.failed(
              requested,
              requested.fail(
                  new FailReason.ZoomRefused(why, words), booking.revision(), progress.now()));
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
        requested.notMade(why, notBefore, progress.now()),
        backOff.after(requested.delay().tries(), notBefore));
  }
}
