package dev.foyer.shell.render;

import java.time.Instant;
import java.util.function.Function;

/** A column: its title, what it says of a line, and the same in fewer letters for a table. */
public record Column<T>(
    String title, Function<? super T, String> text, Function<? super T, String> inTable) {

  public Column(String title, Function<? super T, String> text) {
    this(title, text, text);
  }

  /** A time; a table can break it between day and hour. */
  public static <T> Column<T> at(String title, Function<? super T, Instant> time) {
    return new Column<>(
        title,
        line -> Shown.at(time.apply(line)),
        line -> Shown.at(time.apply(line)).replace('T', ' '));
  }
}
