package dev.foyer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.Place;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailWordsTest {
  private static final String ENGLISH = "words.properties";
  private static final String PORTUGUESE = "words_pt_BR.properties";

  private final MailWords words =
      new MailWords(new Addresses(URI.create("https://foyer.acme.example/")));

  static Stream<Arguments> everyMessage() {
    return Arrays.stream(MessageKind.values())
        .flatMap(kind -> Arrays.stream(Language.values()).map(it -> Arguments.of(kind, it)));
  }

  static Stream<Arguments> everyLetter() {
    return Arrays.stream(LetterKind.values())
        .filter(kind -> !kind.hasCalendarEntry())
        .flatMap(kind -> Arrays.stream(Language.values()).map(it -> Arguments.of(kind, it)));
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void tellsWhomItIsForAndLeadsToTheMessage(MessageKind kind, Language language) {
    Mail.OfMessage mail = Samples.message(kind, language);
    assertThat(words.subject(mail)).isNotBlank().doesNotContain("\n", "{", "}");
    assertThat(words.text(mail))
        .contains("Bruno Borgès", "Acme Corporation")
        .contains("\nhttps://foyer.acme.example/messages/" + mail.message().id() + "\n")
        .doesNotContain("{", "}");
    if (kind.facts().contains("account")) {
      assertThat(words.text(mail)).contains("“Acme’s Zoom”");
    }
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void leadsALetterToItsLink(LetterKind kind, Language language) {
    Mail.OfLetter mail = Samples.letter(kind, language);
    String secret = mail.letter().secret().orElseThrow().reveal();
    assertThat(words.subject(mail)).contains("Acme Corporation").doesNotContain("{", secret);
    assertThat(words.text(mail))
        .contains("https://foyer.acme.example/connect/", "/" + secret + "\n")
        .doesNotContain("{", "}");
  }

  @Test
  void tellsAnInviteeWhatHoldsInTheZoneOfTheEvent() {
    Mail.OfLetter mail = Samples.letter(LetterKind.INVITATION, Language.BRAZILIAN_PORTUGUESE);
    assertThat(words.subject(mail)).isEqualTo("Intro call com Carla Costa");
    assertThat(words.text(mail))
        .contains("Ines Ibarra", "11 de março de 2026", "09:00:00")
        .contains("\nhttps://zoom.example/j/1?pwd=a\nID da reunião: 111 222\nSenha: secret-pass")
        .contains("Telefone: +55 11 0000 BR")
        .doesNotContain("{", "}");
    for (LetterKind kind : LetterKind.values()) {
      assertThat(words.subject(Samples.letter(kind, Language.ENGLISH))).doesNotContain("{");
      assertThat(words.text(Samples.letter(kind, Language.ENGLISH))).doesNotContain("{");
    }
  }

  @Test
  void saysEachReasonInItsOwnWords() {
    Set<String> texts = new TreeSet<>();
    for (LapseReason reason : LapseReason.values()) {
      texts.add(words.text(lapsed(Facts.of("account", "Acme").and("reason", reason))));
    }
    assertThat(texts).hasSize(LapseReason.values().length);
  }

  @Test
  void saysAMessageWithoutItsFactsToo() {
    assertThat(words.text(lapsed(Facts.NONE))).contains("“”").doesNotContain("{");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 14})
  void countsDays(int days) {
    Member ada = Samples.member(Language.ENGLISH);
    Mail mail =
        new Mail.OfMessage(
            Samples.GIVEN
                .aMessage()
                .to(ada)
                .of(MessageKind.STILL_LAPSED, Samples.facts().and("days", days))
                .build(),
            ada,
            Samples.ACME);
    assertThat(words.subject(mail)).endsWith(days == 1 ? "for a day" : "for " + days + " days");
  }

  @Test
  void tellsUntilWhenInTheReadersLanguage() {
    assertThat(words.text(Samples.letter(LetterKind.CONNECT_LINK, Language.ENGLISH)))
        .contains("March 11, 2026")
        .contains("Ada Adams (ada@acme.example)");
    assertThat(words.text(Samples.letter(LetterKind.CONNECT_LINK, Language.BRAZILIAN_PORTUGUESE)))
        .contains("11 de março de 2026");
  }

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    Properties english = read(ENGLISH);
    Properties portuguese = read(PORTUGUESE);
    assertThat(portuguese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .hasSize(
            8
                + Place.values().length
                + LapseReason.values().length
                + Readiness.values().length
                + 2 * MessageKind.values().length
                + 3 * LetterKind.values().length
                - (int)
                    Arrays.stream(LetterKind.values()).filter(LetterKind::hasCalendarEntry).count())
        .allSatisfy(
            key ->
                assertThat(places(portuguese.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, PORTUGUESE})
  void keepsItsApostrophes(String file) throws IOException {
    assertThat(read(file).values())
        .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("'"));
  }

  private static Mail lapsed(Facts facts) {
    Member ada = Samples.member(Language.ENGLISH);
    return new Mail.OfMessage(
        Samples.GIVEN.aMessage().to(ada).of(MessageKind.LAPSED, facts).build(), ada, Samples.ACME);
  }

  private static int places(String text) {
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MailWordsTest.class.getResourceAsStream("/mail/" + file)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
