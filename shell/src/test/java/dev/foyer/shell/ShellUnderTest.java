package dev.foyer.shell;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.shell.line.LineRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.springframework.shell.core.InputReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs lines as a support engineer types them. */
public final class ShellUnderTest {
  private final LineRunner lines;
  private FoyerUnderTest foyer = new FoyerUnderTest();

  ShellUnderTest(LineRunner lines) {
    this.lines = lines;
  }

  /** What a line came to. */
  public record Ran(int code, String out, String err) {
    /** What JSON says at that path. */
    public JsonNode json(String pointer) {
      return JsonMapper.shared().readTree(out).at(pointer);
    }
  }

  /** Forgets everything: a new Foyer with the sample organization. */
  public FoyerUnderTest begin() {
    foyer = new FoyerUnderTest();
    return foyer;
  }

  public FoyerUnderTest foyer() {
    return foyer;
  }

  /** Runs the line where nobody can be asked. */
  public Ran run(String line) {
    return run(line, new InputReader() {});
  }

  /** Runs the line, and answers its questions so. */
  public Ran answering(String line, String... answers) {
    Queue<String> left = new ArrayDeque<>(List.of(answers));
    return run(
        line,
        new InputReader() {
          @Override
          public String readInput(String prompt) {
            return left.remove();
          }
        });
  }

  private Ran run(String line, InputReader in) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        lines.run(line, new LineRunner.Streams(new PrintWriter(out), new PrintWriter(err), in));
    return new Ran(code, out.toString(), err.toString());
  }
}
