package dev.foyer.shell.connection;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the checks of a connection found lately, newest first. */
record HealthLines(List<Line> all) {

  /** A table that tells all of a month would hide the rest. */
  private static final int IN_TABLE = 5;

  /** A time in which every check found the same. */
  record Line(String found, Optional<String> why, Instant from, Instant until) {

    String text() {
      return found
          + why.map(word -> " (" + word + ")").orElse("")
          + " "
          + Shown.at(from)
          + " to "
          + Shown.at(until);
    }
  }

  static HealthLines of(List<HealthSpell> newestFirst) {
    return new HealthLines(
        newestFirst.stream()
            .flatMap(
                spell ->
                    HealthWords.found(spell.found())
                        .map(
                            found ->
                                new Line(
                                    found,
                                    HealthWords.why(spell.found()),
                                    spell.from(),
                                    spell.until()))
                        .stream())
            .toList());
  }

  String text() {
    return Shown.joined(all.stream().map(Line::text).toList());
  }

  String inTable() {
    String newest = Shown.joined(all.stream().limit(IN_TABLE).map(Line::text).toList());
    return all.size() > IN_TABLE ? newest + "; all of them: --output json" : newest;
  }

  /** The newest finding of Foyer's own; Zoom's hints are none. */
  static Optional<LastCheck> lastCheck(List<HealthSpell> newestFirst) {
    return newestFirst.stream()
        .filter(spell -> !(spell.found() instanceof Diagnosis.Suspected))
        .flatMap(
            spell ->
                HealthWords.found(spell.found())
                    .map(
                        found ->
                            new LastCheck(spell.until(), found, HealthWords.why(spell.found())))
                    .stream())
        .findFirst();
  }

  /** When it was checked last, and what that found. */
  record LastCheck(Instant at, String found, Optional<String> why) {
    String text() {
      return Shown.at(at) + ": " + found + why.map(word -> " (" + word + ")").orElse("");
    }
  }
}
