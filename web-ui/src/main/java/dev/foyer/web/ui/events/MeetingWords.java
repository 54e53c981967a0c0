package dev.foyer.web.ui.events;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;

/** A meeting's state in a word, the cause, and what to do, as keys. */
record MeetingWords(Tone tone, String state, String cause, String next) {

  static MeetingWords of(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Ready _ ->
          new MeetingWords(Tone.GOOD, "meeting.ready", "meeting.ready.cause", "meeting.ready.next");
      case Meeting.Requested _ ->
          new MeetingWords(Tone.CAREFUL, "meeting.waiting", "meeting.requested", "meeting.no-need");
      case Meeting.Waiting waiting -> waiting(waiting.delay().reason());
      case Meeting.Changing changing ->
          new MeetingWords(
              Tone.CAREFUL,
              "meeting.changing",
              cause(changing.delay().reason()),
              next(changing.delay().reason()));
      case Meeting.Outdated outdated -> failed(outdated.reason()).named("meeting.outdated");
      case Meeting.Strayed _ ->
          new MeetingWords(
              Tone.BAD, "meeting.strayed", "meeting.strayed.cause", "meeting.strayed.next");
      case Meeting.Lost _ ->
          new MeetingWords(Tone.BAD, "meeting.lost", "meeting.lost.cause", "meeting.lost.next");
      case Meeting.Failed failed -> failed(failed.reason());
      case Meeting.Removed _ ->
          new MeetingWords(
              Tone.CAREFUL, "meeting.removed", "meeting.removed.cause", "meeting.no-need");
    };
  }

  private MeetingWords named(String another) {
    return new MeetingWords(tone, another, cause, next);
  }

  private static MeetingWords waiting(WaitReason reason) {
    return new MeetingWords(Tone.CAREFUL, "meeting.waiting", cause(reason), next(reason));
  }

  private static MeetingWords failed(FailReason reason) {
    return switch (reason) {
      case FailReason.BookingStarted(var waitedFor) ->
          new MeetingWords(Tone.BAD, "meeting.failed", cause(waitedFor), "meeting.started.next");
      case FailReason.ZoomRefused(var why, _) ->
          new MeetingWords(Tone.BAD, "meeting.failed", cause(why), next(why));
    };
  }

  private static String cause(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "meeting.just-booked";
      case WaitReason.NoUsableZoom(var why) -> Words.of(why);
      case WaitReason.OutOfReach _ -> "meeting.out-of-reach";
      case WaitReason.ConnectionRefused(var why) -> cause(why);
      case WaitReason.ZoomNotNow(var why) -> cause(why);
    };
  }

  private static String next(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "meeting.no-need";
      case WaitReason.NoUsableZoom(var why) -> Words.mending(why);
      case WaitReason.OutOfReach _ -> "meeting.out-of-reach.next";
      case WaitReason.ConnectionRefused(var why) -> next(why);
      case WaitReason.ZoomNotNow(var why) -> next(why);
    };
  }

  private static String cause(Refusal refusal) {
    return Words.family("refusal", refusal);
  }

  private static String next(Refusal refusal) {
    return switch (refusal) {
      case GRANT_DEAD,
          AUTHORIZER_GONE,
          APP_DISABLED,
          ACCOUNT_GONE,
          CODE_REFUSED,
          ACCESS_TOKEN_REFUSED,
          SCOPES_MISSING,
          NO_PERMISSION ->
          "meeting.reconnect";
      case USER_NOT_IN_ACCOUNT, NOT_LICENSED_FOR_MEETINGS, HOST_NOT_ALLOWED -> "meeting.mend-user";
      case MEETING_GONE, REQUEST_INVALID, UNKNOWN -> "meeting.ask-operator";
    };
  }

  private static String cause(Obstacle obstacle) {
    return Words.family("obstacle", obstacle);
  }

  private static String next(Obstacle obstacle) {
    return switch (obstacle) {
      case UNREACHABLE,
          OUTCOME_UNKNOWN,
          ZOOM_IN_TROUBLE,
          RATE_LIMITED,
          DAILY_LIMIT,
          REFRESH_UNDER_WAY ->
          "meeting.no-need";
      case APP_MISCONFIGURED, APP_NOT_SET_UP -> "meeting.ask-operator";
    };
  }
}
