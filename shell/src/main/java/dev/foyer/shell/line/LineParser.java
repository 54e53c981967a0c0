package dev.foyer.shell.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Understands a line: {@code command words --option value --switch}. What it doesn't understand it
 * refuses with words that help, where Spring Shell's own parser would guess.
 */
public final class LineParser implements CommandParser {
  private static final String HELP = "help";

  private final CommandRegistry commands;

  public LineParser(CommandRegistry commands) {
    this.commands = commands;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(Words.of(line));
  }

  /** Understands words that were taken apart already, as a process gets them. */
  ParsedInput parse(List<String> words) {
    List<String> leading = words.stream().takeWhile(word -> !word.startsWith("-")).toList();
    List<String> rest = words.subList(leading.size(), words.size());
    if (rest.contains("--help") || rest.contains("-h")) {
      return helpAbout(leading);
    }
    int length = lengthOfCommand(leading);
    Command command = command(leading.subList(0, length)).orElseThrow();
    ParsedInput.Builder parsed = named(leading.subList(0, length));
    List<String> arguments = leading.subList(length, leading.size());
    if (!arguments.isEmpty() && !command.getName().equals(HELP)) {
      throw notUnderstood(command, arguments.getFirst());
    }
    for (int i = 0; i < arguments.size(); i++) {
      parsed.addArgument(new CommandArgument(i, arguments.get(i)));
    }
    options(command, rest)
        .forEach(
            (name, value) ->
                parsed.addOption(CommandOption.with().longName(name).value(value).build()));
    return parsed.build();
  }

  private static ParsedInput helpAbout(List<String> words) {
    List<String> about = words.isEmpty() || !words.getFirst().equals(HELP) ? words : List.of(HELP);
    ParsedInput.Builder help = ParsedInput.builder().commandName(HELP);
    for (int i = 0; i < about.size(); i++) {
      help.addArgument(new CommandArgument(i, about.get(i)));
    }
    return help.build();
  }

  private static ParsedInput.Builder named(List<String> words) {
    ParsedInput.Builder parsed = ParsedInput.builder().commandName(words.getFirst());
    words.subList(1, words.size()).forEach(parsed::addSubCommand);
    return parsed;
  }

  /** How many of the words name a command: as many as possible. */
  private int lengthOfCommand(List<String> words) {
    return Stream.iterate(words.size(), length -> length > 0, length -> length - 1)
        .filter(length -> command(words.subList(0, length)).isPresent())
        .findFirst()
        .orElseThrow(() -> noCommand(String.join(" ", words)));
  }

  private Optional<Command> command(List<String> words) {
    return Optional.ofNullable(commands.getCommandByName(String.join(" ", words)));
  }

  private Stopped noCommand(String typed) {
    if (typed.isBlank()) {
      return Stopped.wrongInput("Which command? See: help");
    }
    List<String> longer = names().filter(name -> name.startsWith(typed + " ")).sorted().toList();
    if (!longer.isEmpty()) {
      return Stopped.wrongInput("Go on with one of: " + String.join(" | ", longer));
    }
    return Stopped.wrongInput(
        "There is no command \""
            + typed
            + "\"."
            + Nearest.question(typed, names().toList())
            + " See: help");
  }

  private Stream<String> names() {
    return commands.getCommands().stream().map(Command::getName);
  }

  private static Map<String, String> options(Command command, List<String> words) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> left = new ArrayList<>(words);
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      CommandOption option = optionOf(command, word);
      String value = OptionWords.checked(option, valueOf(option, word, left));
      if (options.put(OptionWords.name(option).substring(2), value) != null) {
        throw Stopped.wrongInput(OptionWords.name(option) + " is given twice.");
      }
    }
    checkNothingIsMissing(command, options);
    return options;
  }

  private static CommandOption optionOf(Command command, String word) {
    if (!word.startsWith("-")) {
      throw notUnderstood(command, word);
    }
    String name = word.split("=", 2)[0];
    return command.getOptions().stream()
        .filter(option -> OptionWords.name(option).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Stopped.wrongInput(
                    command.getName()
                        + " has no option "
                        + name
                        + "."
                        + Nearest.question(
                            name, command.getOptions().stream().map(OptionWords::name).toList())
                        + seeHelp(command)));
  }

  private static String valueOf(CommandOption option, String word, List<String> left) {
    int equals = word.indexOf('=');
    if (equals >= 0) {
      return word.substring(equals + 1);
    }
    if (OptionWords.isSwitch(option)) {
      return "true";
    }
    if (left.isEmpty() || left.getFirst().startsWith("--")) {
      throw Stopped.wrongInput(word + " needs a value.");
    }
    return left.removeFirst();
  }

  private static void checkNothingIsMissing(Command command, Map<String, String> given) {
    Optional<String> missing =
        command.getOptions().stream()
            .filter(OptionWords::isRequired)
            .filter(option -> !given.containsKey(OptionWords.name(option).substring(2)))
            .sorted(Comparator.comparing(OptionWords::name))
            .map(OptionWords::name)
            .reduce((one, other) -> one + ", " + other);
    if (missing.isPresent()) {
      throw Stopped.wrongInput(
          command.getName() + " also needs " + missing.get() + "." + seeHelp(command));
    }
  }

  private static Stopped notUnderstood(Command command, String word) {
    return Stopped.wrongInput(
        "What is \""
            + word
            + "\"? "
            + command.getName()
            + " takes "
            + (command.getOptions().isEmpty()
                ? "nothing more."
                : command.getOptions().stream()
                        .map(OptionWords::name)
                        .collect(Collectors.joining(", "))
                    + ". A value with spaces goes in quotes.")
            + seeHelp(command));
  }

  private static String seeHelp(Command command) {
    return " See: help " + command.getName();
  }
}
