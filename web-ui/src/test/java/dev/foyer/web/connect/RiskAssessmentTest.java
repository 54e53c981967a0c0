package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The risk assessment's table and the tests of the attacks say the same. */
class RiskAssessmentTest {

  private static final Path DOCUMENT = Path.of("../docs/risk-assessment.md");
  private static final Pattern ROW = Pattern.compile("^\\| (A\\d+) \\|.*\\| ([^|]+) \\|$");
  private static final Pattern TEST = Pattern.compile("`([A-Za-z]+\\.[A-Za-z]+)`");

  @Test
  void namesTheTestsOfEachAttack() throws IOException {
    assertThat(named()).isEqualTo(tagged());
  }

  @Test
  void leavesNoAttackOut() {
    assertThat(tagged().keySet())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 13).mapToObj(number -> "A" + number).toList());
  }

  private static Map<String, TreeSet<String>> named() throws IOException {
    Map<String, TreeSet<String>> named = new TreeMap<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      ROW.matcher(line)
          .results()
          .forEach(
              row ->
                  named.put(
                      row.group(1),
                      TEST.matcher(row.group(2))
                          .results()
                          .map(test -> test.group(1))
                          .collect(Collectors.toCollection(TreeSet::new))));
    }
    return named;
  }

  private static Map<String, TreeSet<String>> tagged() {
    Map<String, TreeSet<String>> tagged = new TreeMap<>();
    Stream.of(AttacksOnTheConnectLinkTest.class, AttacksOnTheWayThroughZoomTest.class)
        .flatMap(family -> Arrays.stream(family.getDeclaredMethods()))
        .forEach(
            method ->
                Optional.ofNullable(method.getAnnotation(Tag.class))
                    .ifPresent(
                        tag ->
                            tagged
                                .computeIfAbsent(tag.value(), _ -> new TreeSet<>())
                                .add(name(method))));
    return tagged;
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
