package dev.foyer.shell.render;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;

/** How values of common kinds are written. */
public final class Shown {
  private static final int TAIL = 9;

  private Shown() {}

  /** To the second, in UTC: what tables and CSV show of an instant. */
  public static String at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A word of a closed set, as options take it and JSON gives it. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same with spaces, at which a table can break it. */
  public static String spaced(String word) {
    return word.replace('-', ' ');
  }

  /** The end of an id, enough to tell two of a list apart. */
  public static String tail(String id) {
    return "…" + id.substring(Math.max(0, id.length() - TAIL));
  }

  /** "1 member", "2 members". */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  public static String joined(Collection<String> texts) {
    return String.join("; ", texts);
  }
}
