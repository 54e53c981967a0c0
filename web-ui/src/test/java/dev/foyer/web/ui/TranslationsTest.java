package dev.foyer.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Objection;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.Place;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.part.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/foyer/web/ui");
  private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");
  private static final String ENGLISH = "translations.properties";
  private static final String PORTUGUESE = "translations_pt_BR.properties";

  /** Families of keys that are put together from a name and a constant. */
  private static final Map<String, Enum<?>[]> FAMILIES =
      Map.ofEntries(
          Map.entry("denial", Denial.values()),
          Map.entry("objection", Objection.values()),
          Map.entry("remedy", Remedy.values()),
          Map.entry("role", Role.values()),
          Map.entry("language", Language.values()),
          Map.entry("type", Standing.Type.values()),
          Map.entry("readiness", Readiness.values()),
          Map.entry("mending", Readiness.values()),
          Map.entry("host-rule", HostRule.values()),
          Map.entry("host-rule.meaning", HostRule.values()),
          Map.entry("meeting-summary", MeetingSummary.values()),
          Map.entry("set-meeting-summary", MeetingSummary.values()),
          Map.entry("nudge", Readiness.values()),
          Map.entry("likeness", Suggestion.Likeness.values()),
          Map.entry(
              "ask-zoom-admin",
              new Readiness[] {
                Readiness.READY_BUT_BASIC,
                Readiness.NO_ZOOM_USER,
                Readiness.ZOOM_USER_PENDING,
                Readiness.ZOOM_USER_VANISHED,
                Readiness.ZOOM_USER_DEACTIVATED,
                Readiness.NOT_LICENSED
              }),
          Map.entry("verdict", MappingLine.Verdict.values()),
          Map.entry("finding", Explanation.Finding.values()),
          Map.entry("refusal", Refusal.values()),
          Map.entry("obstacle", Obstacle.values()),
          Map.entry("lapse", LapseReason.values()),
          Map.entry("repair", LapseReason.values()),
          Map.entry("doubt", Doubt.values()),
          Map.entry("entry", EntryKind.values()),
          Map.entry("message-title", MessageKind.values()),
          Map.entry("message-text", MessageKind.values()),
          Map.entry("place", Place.values()),
          Map.entry("lapse-reason", LapseReason.values()),
          Map.entry("subject", Subject.Kind.values()));

  /** Keys that are put together otherwise. */
  private static final Set<String> OTHERS =
      Set.of(
          "scheme.system",
          "scheme.light",
          "scheme.dark",
          "zoom.activate.title",
          "zoom.reject.title",
          "health.worked",
          "health.at-risk",
          "health.stopped",
          "health.paused",
          "health.unchecked");

  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");

  /** What looks like a key and is none. */
  private static final Set<String> NO_KEYS =
      Set.of("views.css", "foyer.svg", "connected-users.csv", "mappings.csv");

  @Test
  void saysTheSameKeysInBothLanguages() throws IOException {
    assertThat(keys(PORTUGUESE)).isEqualTo(keys(ENGLISH)).hasSizeGreaterThan(200);
  }

  @Test
  void missesNoKeyThatThePagesAskFor() throws IOException {
    assertThat(keys(ENGLISH)).containsAll(asked());
  }

  @Test
  void keepsNoKeyThatNoPageAsksFor() throws IOException {
    assertThat(asked()).containsAll(keys(ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, PORTUGUESE})
  void writesEveryTextAsAMessageFormatThatKeepsItsApostrophes(String file) throws IOException {
    assertThat(read(file).values())
        .allSatisfy(
            text -> {
              assertThat(text.toString()).isNotBlank().doesNotContain("'");
              assertThat(new MessageFormat(text.toString(), Locale.ROOT)).isNotNull();
            });
  }

  @Test
  void asksForTheSameNumberOfThingsInBothLanguages() throws IOException {
    Properties english = read(ENGLISH);
    Properties portuguese = read(PORTUGUESE);
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(places(portuguese.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  @ParameterizedTest
  @EnumSource(Explanation.Finding.class)
  @Rule("BR-70")
  void explainsInTheWordsOfShellAndLibrary(Explanation.Finding finding) throws IOException {
    String sentence =
        Explanation.Step.of(finding, "{0}", "{1}", "{2}").sentence().replace('\'', '’');
    assertThat(read(ENGLISH).getProperty(Words.family("finding", finding))).isEqualTo(sentence);
  }

  private static int places(String text) {
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>(OTHERS);
    FAMILIES.forEach(
        (name, constants) ->
            Arrays.stream(constants)
                .map(constant -> Words.family(name, constant))
                .forEach(asked::add));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1))
            .filter(key -> !NO_KEYS.contains(key) && !FAMILIES.containsKey(key))
            .forEach(asked::add);
      }
    }
    return asked;
  }

  private static Set<String> keys(String file) throws IOException {
    return read(file).stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
      properties.load(reader);
    }
    return properties;
  }
}
