package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Invalid authorization code obTxHzs4BOlKP6xE        | Invalid authorization code …
          Invalid authorization code abc                     | Invalid authorization code …
          Token eyJhbGciOiJIUzUxMiJ9.eyJ2ZXIi.TOg is dead    | Token … is dead
          Unknown token lowercaseonly0lowercase, sorry       | Unknown token …, sorry
          Unknown qwertzuiopasdfghjklyxcvbnmqwertzuiopasdfgh | Unknown …
          """)
  void leavesOutWhatLooksLikeASecret(String message, String words) {
    assertThat(Words.clean(message)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invalid access token, does not contain scopes:[user:read:list_permissions:admin].",
        "User does not exist: nobody@acme.example.",
        "Ihr Benutzerkonto hat keine Besprechungsplanungsberechtigung.",
        "Конференция не найдена или срок её действия истёк: 85746065 (3001)",
        "You may resume these requests at GMT 00:00:00."
      })
  void keepsWhatHelpsPeople(String message) {
    assertThat(Words.clean(message)).isEqualTo(message);
  }

  @Test
  void isOneShortLine() {
    assertThat(Words.clean("one\r\n\ttwo " + "three ".repeat(100)))
        .startsWith("one two three")
        .hasSize(300)
        .endsWith("…");
  }
}
