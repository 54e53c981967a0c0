package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/**
 * A meeting at Zoom that is not its booking's any more: the booking was cancelled or has another
 * meeting now. It is deleted in Zoom, and forgotten then.
 */
public record Leftover(
    OrganizationId organization,
    BookingId booking,
    Instant since,
    MeetingOrigin origin,
    JoinDetails details,
    State state) {

  /** Where deleting it stands. */
  public sealed interface State {
    /** Its link is still the one that people have: it is kept until the new one is there. */
    record Held() implements State {}

    /** It is to be deleted in Zoom. */
    record Due(int tries) implements State {}

    /** Foyer can't delete it: nothing reaches that Zoom account any more (BR-56). */
    record OutOfReach() implements State {}

    /** Zoom won't delete it. */
    record Refused(FailReason.ZoomRefused why) implements State {}
  }

  /** What is left of a meeting whose booking has no more use for it. */
  public static Leftover due(Meeting.Made made, Instant now) {
    return of(made, new State.Due(0), now);
  }

  /** What is left of a meeting whose link is in use until another is there. */
  public static Leftover held(Meeting.Made made, Instant now) {
    return of(made, new State.Held(), now);
  }

  private static Leftover of(Meeting.Made made, State state, Instant now) {
    return new Leftover(
        made.organization(), made.booking(), now, made.order().origin(), made.details(), state);
  }

  /** A second meeting that was found where there should be one. */
  public static Leftover surplus(Meeting.Requested requested, JoinDetails found, Instant now) {
    return new Leftover(
        requested.organization(),
        requested.booking(),
        now,
        requested.order().origin(),
        found,
        new State.Due(0));
  }

  public Leftover in(State next, Instant now) {
    return new Leftover(organization, booking, now, origin, details, next);
  }
}
