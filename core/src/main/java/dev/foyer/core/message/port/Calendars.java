package dev.foyer.core.message.port;

import dev.foyer.core.message.CalendarEntry;

/** Writes calendar files. */
@FunctionalInterface
public interface Calendars {
  /** The entry as an iCalendar file (RFC 5545). */
  String file(CalendarEntry entry);
}
