package dev.foyer.core.location;

import dev.foyer.core.organization.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an event type offers: all of it that people choose.
 *
 * @param hosts in order
 * @param rule which of the hosts organizes a booking
 */
public record Terms(
    List<MemberId> hosts, HostRule rule, String name, Duration duration, Location location) {

  /** The most hosts that an event type may have. */
  public static final int MOST_HOSTS = 50;

  private static final Duration LONGEST = Duration.ofDays(1);

  public Terms {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
      throw new IllegalArgumentException("An event type has 1 to 50 hosts.");
    }
    if (Set.copyOf(hosts).size() < hosts.size()) {
      throw new IllegalArgumentException("Nobody is a host of an event type twice.");
    }
    name = name.strip();
    if (name.isEmpty() || name.length() > 120) {
      throw new IllegalArgumentException("An event type's name has 1 to 120 characters.");
    }
    if (duration.compareTo(Duration.ofMinutes(1)) < 0 || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("An event takes 1 to 1440 minutes.");
    }
  }

  /** What a single host offers. */
  public static Terms of(MemberId host, String name, Duration duration, Location location) {
    return new Terms(List.of(host), HostRule.ORGANIZER, name, duration, location);
  }

  public Terms at(Location other) {
    return new Terms(hosts, rule, name, duration, other);
  }

  /** Whether this member, and nobody else, is the host. */
  public boolean ownedBy(MemberId member) {
    return hosts.equals(List.of(member));
  }
}
