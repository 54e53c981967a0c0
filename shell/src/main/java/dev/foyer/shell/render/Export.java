package dev.foyer.shell.render;

import java.util.List;

/** The forms in which any number of lines can be written one after the other. */
public enum Export {
  CSV,
  /** One object a line. */
  JSON;

  /** What stands before the lines. */
  public <T> String head(List<Column<T>> columns) {
    return switch (this) {
      case CSV -> Csv.titles(columns);
      case JSON -> "";
    };
  }

  public <T> String line(List<Column<T>> columns, T line) {
    return switch (this) {
      case CSV -> Csv.row(columns, line);
      case JSON -> Json.compact(line) + "\n";
    };
  }
}
