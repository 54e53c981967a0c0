package dev.foyer.core.member;

import java.util.EnumSet;
import java.util.Set;

/** Which connected users to list: any of these types and readinesses, and a text ("" for all). */
public record Filter(Set<Standing.Type> types, Set<Readiness> readinesses, String text) {
  public static final Filter ALL =
      new Filter(EnumSet.allOf(Standing.Type.class), EnumSet.allOf(Readiness.class), "");

  private static final int LONGEST_TEXT = 100;

  public Filter {
    types = Set.copyOf(types);
    readinesses = Set.copyOf(readinesses);
    text = text.strip();
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("A search text has at most 100 characters.");
    }
  }

  public boolean accepts(Standing standing) {
    return types.contains(standing.inUse()) && readinesses.contains(standing.readiness());
  }
}
