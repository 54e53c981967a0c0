package dev.foyer.shell.render;

import java.util.List;

/** One thing with its fields; a table shows one below the other, leaving empty ones out. */
public record Sheet<T>(T value, List<Column<T>> fields, List<String> notes) {
  public Sheet {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
  }
}
