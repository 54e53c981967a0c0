package dev.foyer.shell.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who mistyped a word. */
public final class Nearest {
  private static final int ALWAYS_CLOSE = 2;
  private static final int SHARE_THAT_MAY_DIFFER = 3;

  private Nearest() {}

  /** " Did you mean …?", or nothing if no candidate is close. */
  public static String question(String typed, Collection<String> candidates) {
    return to(typed, candidates).map(nearest -> " Did you mean " + nearest + "?").orElse("");
  }

  static Optional<String> to(String typed, Collection<String> candidates) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int most =
        Math.min(
            wanted.length() - 1, Math.max(ALWAYS_CLOSE, wanted.length() / SHARE_THAT_MAY_DIFFER));
    return candidates.stream()
        .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.comparingInt(
                candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
  }

  /** How many letters must be put in, left out or changed to make one of the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
