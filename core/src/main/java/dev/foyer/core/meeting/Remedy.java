package dev.foyer.core.meeting;

import dev.foyer.core.booking.Booking;
import java.util.Optional;

/** What mends the meeting of a booking that isn't as it should be (BR-55). */
public enum Remedy {
  /** It waits: try now. */
  TRY_NOW,
  /** It couldn't be made, or is gone from Zoom: make one, with a new link. */
  MAKE_ANEW,
  /** Zoom shows something else: have Zoom show the booking again. The link stays. */
  SET_RIGHT,
  /** It has another link in Zoom now: tell that one. */
  TAKE_ZOOMS_LINK,
  /** Meetings are left over in Zoom: try again to delete them. */
  DELETE_LEFTOVERS;

  /** What mends it; empty if it is as it should be, or mends itself in a moment. */
  public static Optional<Remedy> of(Event event) {
    Optional<Remedy> meetings =
        event.booking().takesPlace()
            ? event.meeting().flatMap(meeting -> of(event.booking(), meeting))
            : Optional.empty();
    return meetings.or(
        () ->
            event.leftovers().stream().anyMatch(Remedy::canBeTriedAgain)
                ? Optional.of(DELETE_LEFTOVERS)
                : Optional.empty());
  }

  private static Optional<Remedy> of(Booking booking, Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting _, Meeting.Requested _, Meeting.Changing _ -> Optional.of(TRY_NOW);
      case Meeting.Failed _, Meeting.Lost _ -> Optional.of(MAKE_ANEW);
      case Meeting.Outdated _ -> Optional.of(SET_RIGHT);
      case Meeting.Strayed strayed ->
          Optional.of(
              strayed.hasAnotherLink() && strayed.seen().keepsTheTimeOf(booking.time())
                  ? TAKE_ZOOMS_LINK
                  : SET_RIGHT);
      case Meeting.Ready _, Meeting.Removed _ -> Optional.empty();
    };
  }

  private static boolean canBeTriedAgain(Leftover leftover) {
    return switch (leftover.state()) {
      case Leftover.State.OutOfReach _, Leftover.State.Refused _ -> true;
      case Leftover.State.Held _, Leftover.State.Due _ -> false;
    };
  }
}
