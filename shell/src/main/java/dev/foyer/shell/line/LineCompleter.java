package dev.foyer.shell.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** Completes the words of commands, the names of options, and their values. */
public final class LineCompleter implements Completer {
  private final CommandRegistry commands;
  private final Suggestions suggestions;

  public LineCompleter(CommandRegistry commands, Suggestions suggestions) {
    this.commands = commands;
    this.suggestions = suggestions;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    candidates.addAll(candidates(line.words().subList(0, line.wordIndex()), line));
  }

  private List<Candidate> candidates(List<String> before, ParsedLine line) {
    String typed = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
    Optional<Command> command = commandOf(before);
    if (command.isEmpty()) {
      return nextWords(before);
    }
    Optional<CommandOption> option =
        before.isEmpty() ? Optional.empty() : optionOf(command.get(), before.getLast());
    if (option.isPresent() && !OptionWords.isSwitch(option.get())) {
      return values(option.get(), typed, line.words()).map(Candidate::new).toList();
    }
    return Stream.concat(
            nextWords(before).stream(),
            command.get().getOptions().stream()
                .filter(other -> !line.words().contains(OptionWords.name(other)))
                .map(LineCompleter::candidate))
        .toList();
  }

  private Optional<Command> commandOf(List<String> before) {
    String typed =
        String.join(" ", before.stream().takeWhile(word -> !word.startsWith("-")).toList());
    return Optional.ofNullable(commands.getCommandByName(typed));
  }

  private static Optional<CommandOption> optionOf(Command command, String word) {
    return command.getOptions().stream()
        .filter(option -> OptionWords.name(option).equals(word))
        .findFirst();
  }

  /** The next words of commands that begin with these; behind "help" as if it stood not there. */
  private List<Candidate> nextWords(List<String> before) {
    List<String> begun =
        !before.isEmpty() && before.getFirst().equals("help")
            ? before.subList(1, before.size())
            : before;
    String beginning = begun.isEmpty() ? "" : String.join(" ", begun) + " ";
    return commands.getCommands().stream()
        .map(Command::getName)
        .filter(name -> name.startsWith(beginning))
        .map(name -> name.substring(beginning.length()).split(" ")[0])
        .distinct()
        .sorted()
        .map(Candidate::new)
        .toList();
  }

  private Stream<String> values(CommandOption option, String typed, List<String> words) {
    List<String> choices = OptionWords.choices(option);
    if (choices.isEmpty()) {
      return suggestions
          .valuesOf(Objects.requireNonNullElse(option.longName(), ""), typed, words)
          .stream();
    }
    int comma = option.type().isArray() ? typed.lastIndexOf(',') + 1 : 0;
    return choices.stream().map(choice -> typed.substring(0, comma) + choice);
  }

  private static Candidate candidate(CommandOption option) {
    return new Candidate(
        OptionWords.name(option),
        OptionWords.name(option),
        null,
        option.description(),
        null,
        null,
        true);
  }
}
