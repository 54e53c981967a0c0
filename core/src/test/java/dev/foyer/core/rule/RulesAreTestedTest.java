package dev.foyer.core.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Holds {@code docs/rules.md} and the {@link Rule} annotations of this module's tests together. */
class RulesAreTestedTest {
  /** The rules that stand today; a new one is added here too, so that none can get lost. */
  private static final Pattern LINE =
      Pattern.compile("^\\| \\*\\*(BR-\\d\\d)\\*\\* ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  private static final Pattern CLASS_NAME = Pattern.compile("`(\\w+)`");

  private final Map<String, SortedSet<String>> documented = documented();
  private final Map<String, SortedSet<String>> annotated = annotated();

  @Test
  void findsATestForEveryRule() {
    assertThat(documented)
        .hasSizeGreaterThan(20)
        .allSatisfy((_, classes) -> assertThat(classes).isNotEmpty());
  }

  @Test
  void namesExactlyTheTestsThatCarryTheRule() {
    assertThat(documented).isEqualTo(annotated);
  }

  @Test
  void carriesRulesOnlyOnTestsThatRun() {
    assertThat(carriers().toList())
        .isNotEmpty()
        .allSatisfy(
            carrier ->
                assertThat(Arrays.stream(carrier.getDeclaredMethods()))
                    .as(carrier.getSimpleName())
                    .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class)));
  }

  private static Map<String, SortedSet<String>> documented() {
    Map<String, SortedSet<String>> rules = new TreeMap<>();
    for (String line : lines()) {
      LINE.matcher(line)
          .results()
          .forEach(
              rule ->
                  assertThat(rules.put(rule.group(1), classesIn(rule)))
                      .as(rule.group(1) + " is listed once")
                      .isNull());
    }
    return rules;
  }

  private static SortedSet<String> classesIn(MatchResult rule) {
    return CLASS_NAME
        .matcher(rule.group(4))
        .results()
        .map(name -> name.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "rules.md"));
    } catch (IOException unreadable) {
      throw new AssertionError("docs/rules.md can't be read from the module core.", unreadable);
    }
  }

  private static Map<String, SortedSet<String>> annotated() {
    return carriers()
        .flatMap(carrier -> rulesOf(carrier).map(rule -> Map.entry(rule, carrier.getSimpleName())))
        .collect(
            groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
  }

  private static Stream<Class<?>> carriers() {
    return testClasses().filter(candidate -> rulesOf(candidate).findAny().isPresent());
  }

  private static Stream<String> rulesOf(Class<?> candidate) {
    return Stream.concat(Stream.of(candidate), Arrays.stream(candidate.getDeclaredMethods()))
        .flatMap(element -> AnnotationSupport.findAnnotation(element, Rule.class).stream())
        .flatMap(rule -> Arrays.stream(rule.value()))
        .distinct();
  }

  private static Stream<Class<?>> testClasses() {
    Path root = Path.of("target", "test-classes");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("Test.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(RulesAreTestedTest::load)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new AssertionError("The compiled tests can't be read.", unreadable);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RulesAreTestedTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(name + " was there a moment ago.", gone);
    }
  }
}
