package dev.foyer.core.meeting;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.organization.Member;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a host should know of the next days: days that are short, and events that overlap. */
public record HostForecast(Member host, List<HostDay> days, List<Overlap> overlaps) {
  public HostForecast {
    days = List.copyOf(days);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * @param bookings the host's, on Zoom, of the days looked at
   * @param spent today's creations and changes so far
   * @param waiting how many of the bookings wait for Zoom to make or change their meeting
   */
  public static HostForecast of(
      Member host, List<Booking> bookings, LocalDate today, int spent, int waiting) {
    List<HostDay> days = new ArrayList<>();
    days.add(new HostDay(today, spent, waiting));
    perDay(bookings)
        .forEach(
            (day, count) -> {
              if (day.isAfter(today)) {
                days.add(new HostDay(day, 0, Math.toIntExact(count)));
              }
            });
    days.removeIf(day -> day.outlook() == HostDay.Outlook.ENOUGH);
    return new HostForecast(host, days, Overlap.among(bookings));
  }

  private static Map<LocalDate, Long> perDay(List<Booking> bookings) {
    return bookings.stream()
        .map(booking -> LocalDate.ofInstant(booking.time().start(), ZoneOffset.UTC))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /** Whether there is anything to know. */
  public boolean warns() {
    return !days.isEmpty() || !overlaps.isEmpty();
  }
}
