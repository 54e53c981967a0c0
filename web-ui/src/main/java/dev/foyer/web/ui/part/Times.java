package dev.foyer.web.ui.part;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Tells times in a time zone and a language. */
public record Times(ZoneId zone, Locale locale) {

  /** For example Nov 23, 2026, 2:05 PM. */
  public String dateTime(Instant instant) {
    return tell(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), instant);
  }

  public String time(Instant instant) {
    return tell(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), instant);
  }

  /** For example Monday, November 23, 2026. */
  public String day(Instant instant) {
    return tell(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), instant);
  }

  /** For example Nov 23. */
  public String dayAndMonth(Instant instant) {
    return tell(DateTimeFormatter.ofLocalizedPattern("MMMd"), instant);
  }

  public LocalDate date(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** From when to when. */
  public String span(Instant start, Duration length) {
    return time(start) + " – " + time(start.plus(length));
  }

  /** The zone's name and id. */
  public String zoneName() {
    return zone.getDisplayName(TextStyle.FULL, locale) + " (" + zone.getId() + ")";
  }

  public Times in(ZoneId other) {
    return new Times(other, locale);
  }

  private String tell(DateTimeFormatter format, Instant instant) {
    return format.withLocale(locale).withZone(zone).format(instant);
  }
}
