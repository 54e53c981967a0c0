package dev.foyer.web.ui.part;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A CSV file (RFC 4180) as rows of cells; spreadsheets write semicolons or tabs too. */
public final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTable() {}

  /** Empty if it is none. */
  public static Optional<List<List<String>>> read(String file) {
    String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      return Optional.of(rows.stream().map(CsvRecord::getFields).toList());
    } catch (CsvParseException notCsv) {
      return Optional.empty();
    } catch (IOException closingAText) {
      throw new UncheckedIOException(closingAText);
    }
  }

  /** The one that stands in the first line most often. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(found -> found == wanted).count();
  }
}
