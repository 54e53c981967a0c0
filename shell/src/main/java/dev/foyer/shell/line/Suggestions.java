package dev.foyer.shell.line;

import java.util.List;

/** What may stand behind an option, as far as Foyer's contents tell. */
@FunctionalInterface
public interface Suggestions {
  /**
   * Values for the option of that name.
   *
   * @param typed what is there of the value so far
   * @param words the whole line's words, for what other options say
   */
  List<String> valuesOf(String option, String typed, List<String> words);
}
