package dev.foyer.shell.event;

import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.shell.desk.ZoomWords;
import dev.foyer.shell.render.Shown;

/** What locations and the states of meetings are called, and what to do about them. */
final class EventWords {

  private EventWords() {}

  static String location(Location location) {
    return switch (location) {
      case Location.Zoom _ -> "Zoom";
      case Location.Phone(var number) -> "Phone: " + number;
      case Location.InPerson(var address) -> "In person: " + address;
      case Location.Custom(var text) -> text;
    };
  }

  /** To somebody who waits, asked for is still waiting. */
  static String state(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting _, Meeting.Requested _ -> "waiting";
      case Meeting.Ready _ -> "ready";
      case Meeting.Failed _ -> "failed";
    };
  }

  /** Why it isn't there; "" where it is. */
  static String why(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> of(waiting.reason());
      case Meeting.Requested _ -> "Zoom was asked; its answer isn't known yet.";
      case Meeting.Ready _ -> "";
      case Meeting.Failed failed -> of(failed.reason());
    };
  }

  private static String of(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "It was only just booked.";
      case WaitReason.NoUsableZoom(var why) ->
          "The host has no usable Zoom: " + Shown.word(why) + ".";
      case WaitReason.ConnectionRefused(var why) ->
          "Zoom refuses what the connection asks: " + ZoomWords.of(why) + ". See: connection check";
      case WaitReason.ZoomNotNow(var why) -> "Not now: " + ZoomWords.of(why) + ".";
    };
  }

  private static String of(FailReason reason) {
    return switch (reason) {
      case FailReason.BookingStarted(var waitedFor) ->
          "The event began before it could be made. " + of(waitedFor);
      case FailReason.ZoomRefused(var why, var words) ->
          "Zoom refused: " + ZoomWords.of(why) + (words.isBlank() ? "." : " (\"" + words + "\").");
    };
  }
}
