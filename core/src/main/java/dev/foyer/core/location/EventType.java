package dev.foyer.core.location;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/** A template of bookable events: name, duration, host, location. */
public record EventType(
    EventTypeId id,
    OrganizationId organization,
    MemberId host,
    String name,
    Duration duration,
    Location location,
    Instant createdAt) {

  private static final Duration LONGEST = Duration.ofDays(1);

  public EventType {
    name = name.strip();
    if (name.isEmpty() || name.length() > 120) {
      throw new IllegalArgumentException("An event type's name has 1 to 120 characters.");
    }
    if (duration.compareTo(Duration.ofMinutes(1)) < 0 || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("An event takes 1 to 1440 minutes.");
    }
  }
}
