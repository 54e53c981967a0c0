package dev.foyer.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class SessionTest {
  private final ShellUnderTest shell;
  private final LineRunner lines;
  private final AtomicInteger attached = new AtomicInteger();
  private Optional<String> missing = Optional.empty();

  SessionTest(@Autowired ShellUnderTest shell, @Autowired LineRunner lines) {
    this.shell = shell;
    this.lines = lines;
  }

  @BeforeEach
  void begin() {
    shell.begin().acme();
  }

  private Optional<String> attach() {
    attached.incrementAndGet();
    return missing;
  }

  /** What a terminal shows to somebody who types this. */
  private String typing(Path history, String... typed) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    try (Terminal terminal =
        new DumbTerminal(
            new ByteArrayInputStream(
                (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8)),
            screen)) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .variable(LineReader.HISTORY_FILE, history)
              .build();
      new Session(reader, lines, this::attach).run(new String[0]);
      reader.getHistory().save();
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void runsLinesUntilSomebodyLeaves(@TempDir Path home) throws IOException {
    String screen =
        typing(
            HistoryFile.in(home),
            "",
            "user list --text ada",
            "nonsense",
            "exit",
            "user list --text bruno");

    assertThat(screen)
        .contains("foyer:>", "ada@acme.example", "There is no command \"nonsense\".")
        .doesNotContain("bruno@acme.example", "Exception");
    assertThat(attached).hasValue(1);
  }

  @Test
  void opensWithoutADatabaseForTheDoctor(@TempDir Path home) throws IOException {
    missing = Optional.of("The database can't be used.");

    assertThat(typing(HistoryFile.in(home), "doctor"))
        .contains("The database can't be used.", "what to do: doctor", "No fault was found.");
  }

  @Test
  void endsWithItsInput(@TempDir Path home) throws IOException {
    assertThat(typing(HistoryFile.in(home), "organization list")).contains("Acme Corporation");
  }

  @Test
  void asksBeforeAChangeAndKeepsTheAnswerOutOfTheHistory(@TempDir Path home) throws IOException {
    Path history = HistoryFile.in(home);

    String screen =
        typing(
            history,
            "organization domain add --domain acme.test --reason \"ticket 4711\"",
            "yes",
            "quit");

    assertThat(screen).contains("Go on? (yes/no)", "acme.test is now a verified domain");
    assertThat(Files.readAllLines(history))
        .anyMatch(line -> line.endsWith("--reason \"ticket 4711\""))
        .noneMatch(line -> line.endsWith(":yes"));
  }

  @Test
  void keepsTheHistoryForItsOwnerOnly(@TempDir Path home) throws IOException {
    Path history = HistoryFile.in(home.resolve("new"));
    typing(history, "organization list", "organization show", "exit");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
    assertThat(HistoryFile.in(home.resolve("new"))).isEqualTo(history);
  }
}
