package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lists the events to come whose meeting is missing, gone, or not as booked (BR-55). */
public final class ListTroubledEvents {

  /** From where on, at most how many. */
  public record Command(OrganizationId organization, Actor by, BookingId after, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, RepairMeetings.MOST);
    }
  }

  /** An event and what mends it; empty if it mends itself in a moment. */
  public record Line(Event event, Optional<Remedy> remedy) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param next where the next page begins; empty if this was the last
     */
    record Listed(List<Line> lines, Optional<BookingId> next) implements Outcome {
      public Listed {
        lines = List.copyOf(lines);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Bookings bookings;
  private final Meetings meetings;
  private final EventView eventView;
  private final Authority authority;
  private final InstantSource clock;

  public ListTroubledEvents(
      Bookings bookings,
      Meetings meetings,
      EventView eventView,
      Authority authority,
      InstantSource clock) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.eventView = eventView;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> list(command));
  }

  private Outcome list(Command command) {
    List<BookingId> page =
        meetings.troubled(
            command.organization(), clock.instant(), command.after(), command.limit());
    return new Outcome.Listed(
        eventView.of(command.organization(), bookings.all(command.organization(), page)).stream()
            .map(event -> new Line(event, Remedy.of(event)))
            .toList(),
        page.size() < command.limit() ? Optional.empty() : Optional.of(page.getLast()));
  }
}
