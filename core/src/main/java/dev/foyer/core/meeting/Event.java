package dev.foyer.core.meeting;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.organization.Member;
import java.util.List;
import java.util.Optional;

/**
 * A booking with its host and meeting, as listed.
 *
 * @param meeting empty where the location is not Zoom
 * @param leftovers meetings in Zoom that were this booking's and are not deleted yet
 * @param managed whether Foyer can still change or delete the meeting in Zoom (BR-56, BR-61); true
 *     where there is no meeting yet
 */
public record Event(
    Booking booking,
    Member host,
    Optional<Meeting> meeting,
    List<Leftover> leftovers,
    boolean managed) {
  public Event {
    leftovers = List.copyOf(leftovers);
  }

  /** The link that people have: of the meeting, or of the one that is kept until it is there. */
  public Optional<JoinDetails> join() {
    return meeting
        .filter(Meeting.Made.class::isInstance)
        .map(Meeting.Made.class::cast)
        .map(Meeting.Made::details)
        .or(
            () ->
                leftovers.stream()
                    .filter(left -> left.state() instanceof Leftover.State.Held)
                    .map(Leftover::details)
                    .findFirst());
  }
}
