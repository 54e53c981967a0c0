package dev.foyer.zoom;

import java.util.Optional;
import java.util.regex.Pattern;

/** Zoom's own words, made fit to be shown and kept: short, and without anything like a secret. */
final class Words {

  private static final int LONGEST = 300;
  private static final String MASK = "…";
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern CODE = Pattern.compile("(?i)(authorization code)\\b.*");

  /**
   * A run of characters that no language writes: long, with digits or capitals inside, or very
   * long.
   */
  private static final Pattern SECRET =
      Pattern.compile("(?=[\\w+/=.~%-]*(?:\\d|[a-z][A-Z]))[\\w+/=.~%-]{16,}|[\\w+/=.~%-]{40,}");

  private static final Pattern TRACKING = Pattern.compile("[\\w=;.:-]{1,120}");

  private Words() {}

  static String of(Reply reply) {
    String message = reply.complaint().message();
    String words = message.isBlank() ? "HTTP " + reply.status() : clean(message);
    return Optional.ofNullable(reply.headers().getFirst("x-zm-trackingid"))
        .filter(id -> TRACKING.matcher(id).matches())
        .map(id -> words + " [" + id + "]")
        .orElse(words);
  }

  static String clean(String message) {
    String line = CONTROL.matcher(message).replaceAll(" ").strip();
    String harmless = SECRET.matcher(CODE.matcher(line).replaceAll("$1 " + MASK)).replaceAll(MASK);
    return harmless.length() > LONGEST ? harmless.substring(0, LONGEST - 1) + MASK : harmless;
  }
}
