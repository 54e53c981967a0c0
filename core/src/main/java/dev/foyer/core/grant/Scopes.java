package dev.foyer.core.grant;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The scopes that a grant carries, as Zoom lists them: separated by spaces, in any order. */
public record Scopes(SortedSet<String> names) {
  public Scopes {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  public static Scopes parse(String spaceSeparated) {
    return new Scopes(
        Arrays.stream(spaceSeparated.strip().split("\\s+"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Those of the needed scopes that are not here. */
  public Scopes missing(Set<String> needed) {
    SortedSet<String> missing = new TreeSet<>(needed);
    missing.removeAll(names);
    return new Scopes(missing);
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(" ", names);
  }
}
