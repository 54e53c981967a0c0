package dev.foyer.web.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"a,b\r\nc,d", "a;b\nc;d\n", "a\tb\nc\td", "\uFEFFa,\"b\"\nc,d"})
  void readsWhatSpreadsheetsWrite(String file) {
    assertThat(CsvTable.read(file)).contains(List.of(List.of("a", "b"), List.of("c", "d")));
  }

  @Test
  void readsRowsOfDifferentLengths() {
    assertThat(CsvTable.read("a,b\nc\nd,e,f"))
        .contains(List.of(List.of("a", "b"), List.of("c"), List.of("d", "e", "f")));
    assertThat(CsvTable.read("")).contains(List.of());
  }
}
