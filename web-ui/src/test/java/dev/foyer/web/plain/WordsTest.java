package dev.foyer.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The plain pages' words in both languages. */
class WordsTest {

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("/plain/" + file), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void areTheSameInBothLanguages() throws IOException {
    Properties english = words("messages.properties");
    Properties portuguese = words("messages_pt_BR.properties");
    assertThat(english.stringPropertyNames()).hasSizeGreaterThan(100);
    assertThat(portuguese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void nameTheSameThings() throws IOException {
    Properties english = words("messages.properties");
    Properties portuguese = words("messages_pt_BR.properties");
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key -> {
              String one = english.getProperty(key);
              String other = portuguese.getProperty(key);
              assertThat(one).as(key).isNotBlank().doesNotContain("'");
              assertThat(other).as(key).isNotBlank().doesNotContain("'");
              assertThat(other.contains("{0}")).as(key).isEqualTo(one.contains("{0}"));
              assertThat(other.contains("{1}")).as(key).isEqualTo(one.contains("{1}"));
            });
  }
}
