package dev.foyer.shell.line;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;

/** Runs the process's arguments as one command; the process exits with its exit code. */
public final class OneShot implements ShellRunner, ExitCodeGenerator {
  private final LineRunner lines;
  private int exitCode;

  public OneShot(LineRunner lines) {
    this.lines = lines;
  }

  @Override
  public void run(String[] arguments) {
    LineRunner.Streams streams =
        new LineRunner.Streams(
            new PrintWriter(System.out), new PrintWriter(System.err), new Keyboard());
    boolean aWholeLine = arguments.length == 1 && arguments[0].contains(" ");
    exitCode =
        aWholeLine ? lines.run(arguments[0], streams) : lines.run(List.of(arguments), streams);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  /** Asks whoever sits at the terminal; where nobody does, there is nothing to read. */
  private static final class Keyboard implements InputReader {
    @Override
    public String readInput(String prompt) {
      Console console = System.console();
      if (console == null || !console.isTerminal()) {
        throw new UnsupportedOperationException("nobody to ask");
      }
      return Objects.requireNonNullElse(console.readLine("%s", prompt), "");
    }
  }
}
