package dev.foyer.shell.line;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one line: what it answers goes to one writer, what went wrong to the other. */
public final class LineRunner {
  private final CommandRegistry commands;
  private final LineParser parser;
  private final FailureWords failureWords;

  public LineRunner(CommandRegistry commands, LineParser parser, FailureWords failureWords) {
    this.commands = commands;
    this.parser = parser;
    this.failureWords = failureWords;
  }

  /** Where a line reads from and writes to. */
  public record Streams(PrintWriter out, PrintWriter err, InputReader in) {}

  /** Runs a typed line; the answer is the exit code's number. */
  public int run(String line, Streams streams) {
    return run(() -> parser.parse(line), streams);
  }

  /** Runs words that were taken apart already, as a process gets them. */
  int run(List<String> words, Streams streams) {
    return run(() -> parser.parse(words), streams);
  }

  private int run(Supplier<ParsedInput> input, Streams streams) {
    ExitStatus status = status(input, streams);
    streams.out().flush();
    if (status.code() != ExitCodes.DONE.number()) {
      streams.err().println(status.description());
      streams.err().flush();
    }
    return status.code();
  }

  private ExitStatus status(Supplier<ParsedInput> input, Streams streams) {
    try {
      return new CommandExecutor(commands)
          .execute(new CommandContext(input.get(), commands, streams.out(), streams.in()));
    } catch (Stopped notUnderstood) {
      return notUnderstood.code().because(notUnderstood.words());
    } catch (CommandExecutionException ofSpringShellsOwnCommands) {
      return failureWords.apply(ofSpringShellsOwnCommands);
    }
  }
}
