package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.HostForecast;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of the hosts who come near Zoom's daily limit in the next days, or who hold several events
 * at once, before it happens (BR-54).
 */
public final class ForecastHosts {

  private static final Period AHEAD = Period.ofDays(7);
  private static final int PAGE = 500;

  /** No forecast reads more bookings. */
  private static final int MOST = 20_000;

  /** For whom. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param hosts only those of whom there is something to tell, by name
     * @param complete whether all bookings of these days were looked at
     */
    record Foreseen(List<HostForecast> hosts, boolean complete) implements Outcome {
      public Foreseen {
        hosts = List.copyOf(hosts);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Bookings bookings;
  private final Meetings meetings;
  private final Members members;
  private final ChooseConnection chooseConnection;
  private final HostAllowance allowance;
  private final Authority authority;
  private final InstantSource clock;

  public ForecastHosts(
      Bookings bookings,
      Meetings meetings,
      Members members,
      ChooseConnection chooseConnection,
      HostAllowance allowance,
      Authority authority,
      InstantSource clock) {
    this.bookings = bookings;
    this.meetings = meetings;
    this.members = members;
    this.chooseConnection = chooseConnection;
    this.allowance = allowance;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> forecast(command.organization()));
  }

  private Outcome forecast(OrganizationId organization) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Booking> coming = coming(organization, today);
    Map<MemberId, List<Booking>> byHost =
        coming.stream()
            .filter(booking -> booking.location() instanceof Location.Zoom)
            .collect(Collectors.groupingBy(Booking::host));
    Set<BookingId> unfinished = unfinished(organization);
    return new Outcome.Foreseen(
        members.all(organization, byHost.keySet()).stream()
            .map(host -> of(host, byHost.getOrDefault(host.id(), List.of()), unfinished, today))
            .filter(HostForecast::warns)
            .sorted(Comparator.comparing(forecast -> forecast.host().name().value()))
            .toList(),
        coming.size() < MOST);
  }

  private HostForecast of(
      Member host, List<Booking> theirs, Set<BookingId> unfinished, LocalDate today) {
    long waiting = theirs.stream().map(Booking::id).filter(unfinished::contains).count();
    return HostForecast.of(host, theirs, today, spent(host, today), Math.toIntExact(waiting));
  }

  private int spent(Member host, LocalDate today) {
    return switch (chooseConnection.handle(host.organization(), host.id())) {
      case ConnectionInUse.Usable inUse ->
          allowance
              .spent(
                  inUse.owner().environment(),
                  inUse.owner().account(),
                  Set.of(inUse.host().id()),
                  today)
              .getOrDefault(inUse.host().id(), 0);
      case ConnectionInUse.None _ -> 0;
    };
  }

  private List<Booking> coming(OrganizationId organization, LocalDate today) {
    Instant until = today.plus(AHEAD).atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Booking> found = new ArrayList<>();
    Bookings.After after = Bookings.After.from(clock.instant());
    List<Booking> page;
    do {
      page = bookings.page(organization, after, PAGE);
      page.stream().filter(each -> each.time().start().isBefore(until)).forEach(found::add);
      if (!page.isEmpty()) {
        after = new Bookings.After(page.getLast().time().start(), page.getLast().id());
      }
    } while (page.size() == PAGE && after.start().isBefore(until) && found.size() < MOST);
    return found;
  }

  private Set<BookingId> unfinished(OrganizationId organization) {
    Set<BookingId> found = new HashSet<>();
    List<BookingId> page;
    BookingId after = BookingId.BEFORE_ALL;
    do {
      page = meetings.unfinished(organization, after, PAGE);
      found.addAll(page);
      after = page.isEmpty() ? after : page.getLast();
    } while (page.size() == PAGE && found.size() < MOST);
    return found;
  }
}
