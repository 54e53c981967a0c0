package dev.foyer.shell.render;

import java.util.function.Function;

/** A column: its title, what it says of a line, and the same in fewer letters for a table. */
public record Column<T>(
    String title, Function<? super T, String> text, Function<? super T, String> inTable) {

  public Column(String title, Function<? super T, String> text) {
    this(title, text, text);
  }
}
