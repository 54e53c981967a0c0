package dev.foyer.core.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named facts about a subject, before or after a change: ids, states, counts, codes. No secret may
 * be put here, and into those of a journal entry no personal data.
 */
public record Facts(SortedMap<String, String> named) {
  public static final Facts NONE = new Facts(new TreeMap<>());

  public Facts {
    named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
  }

  public static Facts of(String name, Object value) {
    return new Facts(new TreeMap<>(Map.of(name, value.toString())));
  }

  public Facts and(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(named);
    more.put(name, value.toString());
    return new Facts(more);
  }
}
