package dev.foyer.shell.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
  private record Ship(String name, String port, Optional<String> flag, Instant built) {}

  private static final Instant LONG_AGO = Instant.parse("1901-02-03T04:05:06.789Z");
  private static final Ship PLAIN = new Ship("Ada", "Rio de Janeiro", Optional.empty(), LONG_AGO);
  private static final Ship AWKWARD =
      new Ship("a \"b\", c\nd\u001b[31m", "東京", Optional.of("JP"), LONG_AGO);
  private static final List<Column<Ship>> COLUMNS =
      List.of(
          new Column<>("Name", Ship::name),
          new Column<>("Home port", Ship::port),
          new Column<>("Flag", ship -> ship.flag().orElse("")),
          new Column<>("Built", ship -> Shown.at(ship.built())));

  private static String listed(int width, Output output, Ship... ships) {
    StringWriter text = new StringWriter();
    new Printer(() -> width)
        .print(
            new PrintWriter(text),
            output,
            new Listing<>(
                "ships", COLUMNS, List.of(ships), Map.of("next", "Zoe"), List.of("More.")));
    return text.toString();
  }

  private static String shown(Output output, Ship ship) {
    StringWriter text = new StringWriter();
    new Printer(() -> 0)
        .print(new PrintWriter(text), output, new Sheet<>(ship, COLUMNS, List.of("Note.")));
    return text.toString();
  }

  @Test
  void setsColumnsSideBySide() {
    assertThat(listed(0, Output.TABLE, PLAIN, AWKWARD))
        .isEqualToNormalizingNewlines(
            """
            NAME                HOME PORT       FLAG  BUILT
            Ada                 Rio de Janeiro        1901-02-03T04:05:06Z
            a "b", c d [31m     東京            JP    1901-02-03T04:05:06Z

            More.
            """
                .replace("Ada                 ", "Ada              ")
                .replace("NAME                ", "NAME             ")
                .replace("[31m     ", "[31m  "));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 60, 80})
  void fitsTheTerminalAndLosesNothing(int width) {
    String table = listed(width, Output.TABLE, PLAIN, AWKWARD);

    assertThat(table.lines()).allMatch(line -> Cells.width(line) <= width);
    assertThat(table.replaceAll("\\s", "")).contains("東京").contains("JP");
    assertThat(String.join("", table.split("\\R"))).contains("Rio").contains("Janei");
  }

  @Test
  void lastsInTheNarrowestTerminal() {
    assertThat(listed(1, Output.TABLE, PLAIN)).isNotBlank();
  }

  @Test
  void saysNoneWhereThereIsNothing() {
    assertThat(listed(80, Output.TABLE)).startsWith("None.");
    assertThat(listed(80, Output.CSV)).isEqualTo("Name,Home port,Flag,Built\r\n");
  }

  @Test
  void writesJsonWithFieldsInOrderAndTimesInUtc() {
    assertThat(listed(80, Output.JSON, PLAIN))
        .isEqualToNormalizingNewlines(
            """
            {
              "ships" : [ {
                "name" : "Ada",
                "port" : "Rio de Janeiro",
                "flag" : null,
                "built" : "1901-02-03T04:05:06.789Z"
              } ],
              "next" : "Zoe"
            }
            """);
  }

  @Test
  void writesCsvAsTheStandardHasIt() {
    assertThat(listed(10, Output.CSV, AWKWARD))
        .isEqualTo(
            "Name,Home port,Flag,Built\r\n"
                + "\"a \"\"b\"\", c\nd\u001b[31m\",東京,JP,1901-02-03T04:05:06Z\r\n");
  }

  @Test
  void showsOneThingFieldByField() {
    assertThat(shown(Output.TABLE, PLAIN))
        .isEqualToNormalizingNewlines(
            """
            Name       Ada
            Home port  Rio de Janeiro
            Built      1901-02-03T04:05:06Z

            Note.
            """);
    assertThat(shown(Output.CSV, PLAIN).lines()).hasSize(2);
    assertThat(shown(Output.JSON, PLAIN)).startsWith("{").contains("\"flag\" : null");
  }
}
