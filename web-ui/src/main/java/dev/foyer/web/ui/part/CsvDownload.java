package dev.foyer.web.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A link that downloads CSV, written row by row while it is sent. It opens well in spreadsheets: it
 * says that it is UTF-8, and no cell is taken for a formula.
 */
public final class CsvDownload extends Anchor {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  /** Writes the rows. */
  @FunctionalInterface
  public interface Rows {
    void writeTo(Sheet sheet);
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface Sheet {
    void row(String... cells);
  }

  public CsvDownload(String text, String fileName, Rows rows) {
    super((DownloadHandler) event -> send(event, fileName, rows), text);
    getElement().setAttribute("download", true);
  }

  private static void send(DownloadEvent event, String fileName, Rows rows) throws IOException {
    event.setFileName(fileName);
    event.setContentType("text/csv;charset=UTF-8");
    try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
      write(out, rows);
    }
  }

  static void write(Writer out, Rows rows) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(out);
    rows.writeTo(
        cells -> csv.writeRecord(Arrays.stream(cells).map(CsvDownload::harmless).toList()));
    csv.flush();
  }

  /** What a spreadsheet would compute is shown instead. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
