package dev.foyer.shell.line;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;

/** Reads and runs lines until the support engineer leaves. */
public final class Session implements ShellRunner {
  private static final String PROMPT = "foyer:> ";
  private static final String SEE_THE_DOCTOR =
      "Until that is mended most commands fail. What is wrong, and what to do: doctor";
  private static final Set<String> LEAVING = Set.of("exit", "quit");

  private final LineReader reader;
  private final LineRunner lines;
  private final Supplier<Optional<String>> attach;

  /**
   * @param attach reaches for what commands need, so that what is missing shows before the prompt;
   *     its words say what that is
   */
  public Session(LineReader reader, LineRunner lines, Supplier<Optional<String>> attach) {
    this.reader = reader;
    this.lines = lines;
    this.attach = attach;
  }

  @Override
  public void run(String[] arguments) {
    PrintWriter terminal = reader.getTerminal().writer();
    Optional<String> missing = attach.get();
    terminal.println("Foyer for support engineers. Help: help   Leave: exit");
    missing.ifPresent(words -> terminal.println(words + System.lineSeparator() + SEE_THE_DOCTOR));
    LineRunner.Streams streams = new LineRunner.Streams(terminal, terminal, new Answers(reader));
    while (true) {
      try {
        String line = reader.readLine(PROMPT).strip();
        if (LEAVING.contains(line)) {
          return;
        }
        if (!line.isEmpty()) {
          lines.run(line, streams);
        }
      } catch (UserInterruptException _) {
        // Ctrl-C drops the line, not the session.
      } catch (EndOfFileException _) {
        return;
      }
    }
  }

  /** Answers to questions are neither completed nor kept in the history. */
  private static final class Answers implements InputReader {
    private final LineReader questions;

    Answers(LineReader reader) {
      this.questions = LineReaderBuilder.builder().terminal(reader.getTerminal()).build();
      questions.setVariable(LineReader.DISABLE_HISTORY, true);
    }

    @Override
    public String readInput(String prompt) {
      try {
        return questions.readLine(prompt);
      } catch (UserInterruptException | EndOfFileException _) {
        return "";
      }
    }
  }
}
