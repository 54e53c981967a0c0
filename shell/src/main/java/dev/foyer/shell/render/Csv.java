package dev.foyer.shell.render;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, with a line of titles. */
final class Csv {
  private static final String END = "\r\n";

  private Csv() {}

  static <T> String of(List<Column<T>> columns, List<T> lines) {
    return titles(columns)
        + lines.stream().map(line -> row(columns, line)).collect(Collectors.joining());
  }

  static <T> String titles(List<Column<T>> columns) {
    return columns.stream().map(Column::title).map(Csv::field).collect(Collectors.joining(","))
        + END;
  }

  static <T> String row(List<Column<T>> columns, T line) {
    return columns.stream()
            .map(column -> field(column.text().apply(line)))
            .collect(Collectors.joining(","))
        + END;
  }

  private static String field(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
