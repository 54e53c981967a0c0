package dev.foyer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build compiles and runs. */
class ReadmeQuotesTheExampleTest {

  private static final Path EXAMPLE =
      Path.of("src/test/java/dev/foyer/core/ReadmeExampleTest.java");

  @Test
  void quotesTheExampleWordForWord() throws IOException {
    String compiled = between(Files.readString(EXAMPLE), "// README: begin\n", "// README: end");
    String quoted =
        between(Files.readString(Path.of("../README.md")), "<!-- example -->\n```java\n", "```\n");
    assertThat(compiled).isNotBlank();
    assertThat(quoted.stripIndent().strip()).isEqualTo(compiled.stripIndent().strip());
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin);
    int to = text.indexOf(end, from + begin.length());
    assertThat(from).as("no %s", begin.strip()).isNotNegative();
    assertThat(to).as("no %s", end.strip()).isNotNegative();
    // The line of the end marker may be indented: stripping takes care of it.
    return text.substring(from + begin.length(), to);
  }
}
