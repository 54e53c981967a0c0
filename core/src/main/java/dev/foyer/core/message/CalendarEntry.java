package dev.foyer.core.message;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.PersonName;
import java.time.Instant;

/**
 * One event as it comes into somebody's calendar (RFC 5545). All versions of it have the same
 * {@code uid}, and the newest has the highest {@code sequence}.
 *
 * @param location where it takes place: a link, an address, or ""
 * @param cancelled whether it takes place no more
 * @param at when this version was written
 */
public record CalendarEntry(
    String uid,
    int sequence,
    Instant start,
    Instant end,
    String summary,
    String description,
    String location,
    Person organizer,
    Person attendee,
    boolean cancelled,
    Instant at) {

  /** Somebody who takes part. */
  public record Person(PersonName name, EmailAddress email) {}
}
