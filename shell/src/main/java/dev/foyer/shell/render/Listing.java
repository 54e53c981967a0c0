package dev.foyer.shell.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of one kind.
 *
 * @param name what the lines are called in JSON
 * @param beside what else JSON says, beside the lines
 * @param notes what a table says below its lines
 */
public record Listing<T>(
    String name,
    List<Column<T>> columns,
    List<T> lines,
    Map<String, Object> beside,
    List<String> notes) {

  public Listing {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    beside = new LinkedHashMap<>(beside);
    notes = List.copyOf(notes);
  }
}
