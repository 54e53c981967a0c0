package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Lists bookings by start, with their meetings: members see their own, admins everybody's. */
public final class ListEvents {

  private static final int LARGEST_PAGE = 500;

  /** Whose bookings. */
  public sealed interface Whose {
    record Everybodys() implements Whose {}

    record Hosted(MemberId host) implements Whose {}
  }

  /** From where on, at most how many. */
  public record Command(
      OrganizationId organization, Actor by, Whose whose, Bookings.After after, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<Event> events) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Bookings bookings;
  private final EventView eventView;
  private final Authority authority;

  public ListEvents(Bookings bookings, EventView eventView, Authority authority) {
    this.bookings = bookings;
    this.eventView = eventView;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = denial(command);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    List<Booking> page =
        switch (command.whose()) {
          case Whose.Everybodys _ ->
              bookings.page(command.organization(), command.after(), command.limit());
          case Whose.Hosted(MemberId host) ->
              bookings.pageOf(command.organization(), host, command.after(), command.limit());
        };
    return new Outcome.Listed(eventView.of(command.organization(), page));
  }

  private Optional<Denial> denial(Command command) {
    return switch (command.whose()) {
      case Whose.Hosted(MemberId host) when command.by().equals(new Actor.AMember(host)) ->
          Optional.empty();
      case Whose.Hosted _, Whose.Everybodys _ ->
          authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    };
  }
}
