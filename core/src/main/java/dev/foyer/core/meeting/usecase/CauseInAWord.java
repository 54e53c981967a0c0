package dev.foyer.core.meeting.usecase;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;

/** Why a meeting is as it is, in the one word that the journal has for it; "" for no reason. */
final class CauseInAWord {

  private CauseInAWord() {}

  static String of(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> word(waiting.delay().reason());
      case Meeting.Changing changing -> word(changing.delay().reason());
      case Meeting.Failed failed -> word(failed.reason());
      case Meeting.Outdated outdated -> word(outdated.reason());
      case Meeting.Requested _,
          Meeting.Ready _,
          Meeting.Strayed _,
          Meeting.Lost _,
          Meeting.Removed _ ->
          "";
    };
  }

  private static String word(FailReason reason) {
    return switch (reason) {
      case FailReason.BookingStarted _ -> "BookingStarted";
      case FailReason.ZoomRefused(Refusal why, _) -> why.name();
    };
  }

  /** The reason in the one word that the journal has for it. */
  private static String word(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "JUST_BOOKED";
      case WaitReason.NoUsableZoom(Readiness why) -> why.name();
      case WaitReason.OutOfReach _ -> "OUT_OF_REACH";
      case WaitReason.ConnectionRefused(Refusal why) -> why.name();
      case WaitReason.ZoomNotNow(Obstacle why) -> why.name();
    };
  }
}
