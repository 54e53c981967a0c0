package dev.foyer.core.inmemory;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Leftovers in memory. */
public final class InMemoryLeftovers implements Leftovers {
  private static final Comparator<BookingId> BY_ID =
      Comparator.comparing(BookingId::value, InMemoryStore.BY_BYTES);

  private record Place(OrganizationId organization, BookingId booking, ZoomMeetingId meeting) {
    static Place of(Leftover leftover) {
      return new Place(leftover.organization(), leftover.booking(), leftover.details().meeting());
    }
  }

  private final Table<Place, Leftover> leftovers;

  public InMemoryLeftovers(InMemoryStore store) {
    this.leftovers = new Table<>(store);
  }

  @Override
  public void put(Leftover leftover) {
    leftovers.put(Place.of(leftover), leftover);
  }

  @Override
  public void forget(Leftover leftover) {
    leftovers.remove(Place.of(leftover));
  }

  @Override
  public List<Leftover> of(OrganizationId organization, Collection<BookingId> bookings) {
    Set<BookingId> wanted = Set.copyOf(bookings);
    return leftovers
        .where(
            found -> found.organization().equals(organization) && wanted.contains(found.booking()))
        .stream()
        .sorted(
            Comparator.comparing(Leftover::booking, BY_ID)
                .thenComparing(Leftover::since)
                .thenComparing(found -> found.details().meeting().value()))
        .toList();
  }

  @Override
  public List<BookingId> unfinished(OrganizationId organization, BookingId after, int limit) {
    return leftovers
        .where(found -> found.organization().equals(organization) && unfinished(found))
        .stream()
        .map(Leftover::booking)
        .distinct()
        .filter(booking -> BY_ID.compare(booking, after) > 0)
        .sorted(BY_ID)
        .limit(limit)
        .toList();
  }

  private static boolean unfinished(Leftover leftover) {
    return switch (leftover.state()) {
      case Leftover.State.Due _, Leftover.State.OutOfReach _ -> true;
      case Leftover.State.Held _, Leftover.State.Refused _ -> false;
    };
  }
}
