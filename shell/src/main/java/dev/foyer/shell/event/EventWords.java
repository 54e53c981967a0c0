package dev.foyer.shell.event;

import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.shell.desk.ZoomWords;
import dev.foyer.shell.render.Shown;

/** What the states of meetings are called, and what to do about them. */
final class EventWords {

  private EventWords() {}

  /** To somebody who waits, asked for is still waiting. */
  static String state(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting _, Meeting.Requested _ -> "waiting";
      case Meeting.Ready _ -> "ready";
      case Meeting.Changing _ -> "changing";
      case Meeting.Outdated _ -> "outdated";
      case Meeting.Strayed _ -> "changed in Zoom";
      case Meeting.Lost _ -> "deleted in Zoom";
      case Meeting.Failed _ -> "failed";
      case Meeting.Removed _ -> "removed";
    };
  }

  /** Why it isn't there; "" where it is. */
  static String why(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> of(waiting.delay().reason()) + until(waiting.delay());
      case Meeting.Requested _ -> "Zoom was asked; its answer isn't known yet.";
      case Meeting.Ready _, Meeting.Removed _ -> "";
      case Meeting.Changing changing ->
          "Zoom still shows "
              + Shown.at(changing.order().plan().start())
              + ". "
              + of(changing.delay().reason())
              + until(changing.delay());
      case Meeting.Outdated outdated ->
          "Zoom still shows "
              + Shown.at(outdated.order().plan().start())
              + ". "
              + of(outdated.reason());
      case Meeting.Strayed strayed ->
          "Zoom shows "
              + Shown.at(strayed.seen().start())
              + ", "
              + strayed.seen().duration().toMinutes()
              + " min"
              + by(strayed.by());
      case Meeting.Lost lost -> "It isn't in Zoom any more, its link is dead" + by(lost.by());
      case Meeting.Failed failed -> of(failed.reason());
    };
  }

  /** What of the booking's earlier meetings is still in Zoom. */
  static String leftover(Leftover leftover) {
    String meeting = leftover.details().meeting().toString();
    return switch (leftover.state()) {
      case Leftover.State.Held _ -> meeting + " works until the new link is there";
      case Leftover.State.Due _ -> meeting + " is being deleted";
      case Leftover.State.OutOfReach _ -> meeting + " remains: its Zoom account is out of reach";
      case Leftover.State.Refused(var why) -> meeting + " remains. " + of(why);
    };
  }

  private static String by(String whom) {
    return whom.isEmpty() ? "." : ", by " + whom + ".";
  }

  private static String until(Delay delay) {
    return delay.until().map(at -> " Not before " + Shown.at(at) + ".").orElse("");
  }

  private static String of(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "It was only just booked.";
      case WaitReason.NoUsableZoom(var why) ->
          "The host has no usable Zoom: " + Shown.word(why) + ".";
      case WaitReason.OutOfReach _ ->
          "The Zoom account that it was made in can't be reached any more.";
      case WaitReason.ConnectionRefused(var why) ->
          "Zoom refuses what the connection asks: " + ZoomWords.of(why) + ". See: connection check";
      case WaitReason.ZoomNotNow(var why) -> "Not now: " + ZoomWords.of(why) + ".";
    };
  }

  private static String of(FailReason reason) {
    return switch (reason) {
      case FailReason.BookingStarted(var waitedFor) ->
          "The event began before it could be done. " + of(waitedFor);
      case FailReason.ZoomRefused(var why, var words) ->
          "Zoom refused: " + ZoomWords.of(why) + (words.isBlank() ? "." : " (\"" + words + "\").");
    };
  }
}
