package dev.foyer.simulator.pages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repeating pieces of the admin page. Cells are markup already; labels are text. */
final class Markup {

  private Markup() {}

  static String section(String id, String heading, String content) {
    return "<section id=\"%s\"><h2>%s</h2>%s</section>%n"
        .formatted(Html.text(id), Html.text(heading), content);
  }

  static String table(List<String> headings, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "<p class=\"quiet\">None.</p>";
    }
    String head =
        headings.stream()
            .map(heading -> "<th scope=\"col\">" + Html.text(heading) + "</th>")
            .collect(Collectors.joining());
    String body =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining("\n"));
    return "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(head, body);
  }

  /** A moment to the second, in UTC as all of them are here. */
  static String time(Instant moment) {
    String text = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    return "<time datetime=\"%s\">%s</time>"
        .formatted(text, text.replace("T", " ").replace("Z", ""));
  }

  /** A field whose place says what it is for; only who can't see it hears the label. */
  static String named(String name, String label, String value) {
    return "<input name=\"%s\" aria-label=\"%s\" value=\"%s\">"
        .formatted(name, Html.text(label), Html.text(value));
  }

  /** A form that calls the control API by the given method. */
  static String form(String method, String path, String content) {
    return "<form class=\"inline\" method=\"post\" action=\"/admin/%s\">%s%s</form>"
        .formatted(path, Html.hidden("_method", method), content);
  }

  static String button(String text, String about) {
    return "<button aria-label=\"%s\">%s</button>"
        .formatted(Html.text((text + " " + about).trim()), Html.text(text));
  }

  static String input(String name, String label, String value) {
    return "<label>%s <input name=\"%s\" value=\"%s\"></label>"
        .formatted(Html.text(label), name, Html.text(value));
  }

  static String choice(String name, String label, boolean chosen) {
    return "<label>%s %s</label>"
        .formatted(
            Html.text(label),
            select(
                name,
                label,
                Boolean.toString(chosen),
                Stream.of(List.of("true", "yes"), List.of("false", "no"))));
  }

  /** A choice between values, each a pair of value and words. */
  static String select(
      String name, String label, String chosen, Stream<List<String>> valuesAndWords) {
    String options =
        valuesAndWords
            .map(
                pair ->
                    "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                            Html.text(pair.getFirst()),
                            pair.getFirst().equals(chosen) ? " selected" : "",
                            Html.text(pair.getLast())))
            .collect(Collectors.joining());
    return "<select name=\"%s\" aria-label=\"%s\">%s</select>"
        .formatted(name, Html.text(label), options);
  }
}
