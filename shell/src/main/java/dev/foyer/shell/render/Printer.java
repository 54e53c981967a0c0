package dev.foyer.shell.render;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Prints answers in the form that was asked for. */
public final class Printer {
  private final IntSupplier terminalWidth;

  /**
   * @param terminalWidth how many characters a line has; 0 where nothing limits it
   */
  public Printer(IntSupplier terminalWidth) {
    this.terminalWidth = terminalWidth;
  }

  public <T> void print(PrintWriter out, Output output, Listing<T> listing) {
    switch (output) {
      case TABLE -> {
        out.print(Table.of(listing.columns(), listing.lines(), terminalWidth.getAsInt()));
        notes(out, listing.notes());
      }
      case JSON -> {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(listing.name(), listing.lines());
        all.putAll(listing.beside());
        out.println(Json.of(all));
      }
      case CSV -> out.print(Csv.of(listing.columns(), listing.lines()));
    }
    out.flush();
  }

  public <T> void print(PrintWriter out, Output output, Sheet<T> sheet) {
    switch (output) {
      case TABLE -> {
        out.print(Table.ofFields(sheet.fields(), sheet.value(), terminalWidth.getAsInt()));
        notes(out, sheet.notes());
      }
      case JSON -> out.println(Json.of(sheet.value()));
      case CSV -> out.print(Csv.of(sheet.fields(), List.of(sheet.value())));
    }
    out.flush();
  }

  private void notes(PrintWriter out, List<String> notes) {
    if (!notes.isEmpty()) {
      out.println();
    }
    int width = terminalWidth.getAsInt();
    notes.stream()
        .map(Cells::harmless)
        .flatMap(note -> Cells.folded(note, width > 0 ? width : Integer.MAX_VALUE).stream())
        .forEach(out::println);
  }
}
