package dev.foyer.shell.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns side by side that fit the terminal; what is too wide is broken into lines, not cut. */
final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private Table() {}

  static <T> String of(List<Column<T>> columns, List<T> lines, int width) {
    if (lines.isEmpty()) {
      return "None." + System.lineSeparator();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(column -> column.title().toUpperCase(Locale.ROOT)).toList());
    for (T line : lines) {
      rows.add(
          columns.stream().map(column -> Cells.harmless(column.inTable().apply(line))).toList());
    }
    return laidOut(rows, widths(rows, width));
  }

  static <T> String ofFields(List<Column<T>> fields, T value, int width) {
    List<List<String>> rows =
        fields.stream()
            .map(field -> List.of(field.title(), Cells.harmless(field.inTable().apply(value))))
            .filter(row -> !row.getLast().isBlank())
            .toList();
    return laidOut(rows, widths(rows, width));
  }

  /** As wide as the contents, or the widest columns narrowed until all fit. */
  private static int[] widths(List<List<String>> rows, int width) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> Cells.width(row.get(i))).max().orElse(0))
            .toArray();
    int[] words =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> Cells.widestWord(row.get(i))).max().orElse(0))
            .toArray();
    int room = (width > 0 ? width : Integer.MAX_VALUE) - GAP.length() * Math.max(0, columns - 1);
    narrow(widths, words, room);
    narrow(widths, IntStream.range(0, columns).map(_ -> NARROWEST).toArray(), room);
    return widths;
  }

  private static void narrow(int[] widths, int[] narrowest, int room) {
    while (Arrays.stream(widths).sum() > room) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static String laidOut(List<List<String>> rows, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<List<String>> cells =
          IntStream.range(0, row.size())
              .mapToObj(i -> Cells.wrapped(row.get(i), Math.max(1, widths[i])))
              .toList();
      int height = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        text.append(line(cells, widths, line).stripTrailing()).append(System.lineSeparator());
      }
    }
    return text.toString();
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            i -> Cells.padded(line < cells.get(i).size() ? cells.get(i).get(line) : "", widths[i]))
        .collect(Collectors.joining(GAP));
  }
}
