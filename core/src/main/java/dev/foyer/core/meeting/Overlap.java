package dev.foyer.core.meeting;

import dev.foyer.core.booking.Booking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two bookings of one host at the same time: Zoom lets a host hold one meeting at a time. */
public record Overlap(Booking first, Booking second) {

  /**
   * Each of one host's bookings that begins before an earlier one has ended, with the one that ends
   * last of those.
   */
  public static List<Overlap> among(List<Booking> ofOneHost) {
    List<Overlap> found = new ArrayList<>();
    List<Booking> byStart =
        ofOneHost.stream().sorted(Comparator.comparing(booking -> booking.time().start())).toList();
    if (byStart.isEmpty()) {
      return found;
    }
    Booking longest = byStart.getFirst();
    for (Booking next : byStart.subList(1, byStart.size())) {
      if (next.time().start().isBefore(longest.time().end())) {
        found.add(new Overlap(longest, next));
      }
      longest = next.time().end().isAfter(longest.time().end()) ? next : longest;
    }
    return found;
  }
}
