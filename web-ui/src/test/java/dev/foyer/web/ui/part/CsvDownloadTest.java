package dev.foyer.web.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

  @Test
  void writesRowsThatSpreadsheetsOpen() throws IOException {
    assertThat(written("Grüße, \"Ada\"", "b")).isEqualTo("\uFEFF\"Grüße, \"\"Ada\"\"\",b\r\n");
  }

  @Test
  void letsNoCellBeTakenForAFormula() throws IOException {
    assertThat(written("=HYPERLINK(1)", "+1", "-1", "@SUM", "\tx", "a=b", ""))
        .isEqualTo("\uFEFF'=HYPERLINK(1),'+1,'-1,'@SUM,'\tx,a=b,\r\n");
  }

  private static String written(String... cells) throws IOException {
    StringWriter out = new StringWriter();
    CsvDownload.write(out, sheet -> sheet.row(cells));
    return out.toString();
  }
}
