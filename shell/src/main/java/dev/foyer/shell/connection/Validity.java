package dev.foyer.shell.connection;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a link is to be open, as it is typed: 15m, 12h, 7d. */
record Validity(Duration length, String words) {

  private static final Pattern TYPED = Pattern.compile("([0-9]{1,5})([mhd])");

  static Validity of(String typed) {
    Matcher matcher = TYPED.matcher(typed);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Say how long as 15m, 12h or 7d, not \"" + typed + "\".");
    }
    long many = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> new Validity(Duration.ofMinutes(many), many + " minutes");
      case "h" -> new Validity(Duration.ofHours(many), many + " hours");
      default -> new Validity(Duration.ofDays(many), many + " days");
    };
  }
}
