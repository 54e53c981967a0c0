package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Shows one booking with its meeting: to its host, owners, admins and support. */
public final class ShowEvent {

  /** Which one. */
  public record Command(OrganizationId organization, Actor by, BookingId booking) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(Event event) implements Outcome {}

    record NoSuchBooking() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Bookings bookings;
  private final EventView eventView;
  private final Authority authority;

  public ShowEvent(Bookings bookings, EventView eventView, Authority authority) {
    this.bookings = bookings;
    this.eventView = eventView;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Booking> booking = bookings.find(command.organization(), command.booking());
    boolean own =
        booking.filter(it -> command.by().equals(new Actor.AMember(it.host()))).isPresent();
    Optional<Denial> denial =
        own
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return booking.stream()
        .flatMap(it -> eventView.of(command.organization(), List.of(it)).stream())
        .<Outcome>map(Outcome.Shown::new)
        .findFirst()
        .orElseGet(Outcome.NoSuchBooking::new);
  }
}
