package dev.foyer.shell.line;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/** Help on all commands, on those of a feature, or on one. */
@Component
class HelpCommands {
  private static final String BUILT_IN = "Built-In Commands";
  private static final String INDENT = "  ";

  @org.springframework.shell.core.command.annotation.Command(
      name = "help",
      group = BUILT_IN,
      description = "Shows what there is, or all about one command",
      help = "help\nhelp connection\nhelp connection show",
      exitStatusExceptionMapper = "exitCodes")
  void help(CommandContext context) {
    String about =
        context.parsedInput().arguments().stream()
            .map(CommandArgument::value)
            .collect(Collectors.joining(" "));
    List<Command> commands =
        context.commandRegistry().getCommands().stream()
            .filter(command -> isAbout(command, about))
            .sorted(
                Comparator.comparing((Command command) -> command.getGroup().equals(BUILT_IN))
                    .thenComparing(Command::getGroup)
                    .thenComparing(Command::getName))
            .toList();
    PrintWriter out = context.outputWriter();
    if (commands.isEmpty()) {
      throw Stopped.wrongInput(
          "There is no command \""
              + about
              + "\"."
              + Nearest.question(
                  about,
                  context.commandRegistry().getCommands().stream().map(Command::getName).toList())
              + " See: help");
    }
    if (commands.size() == 1 && commands.getFirst().getName().equals(about)) {
      one(out, commands.getFirst());
    } else {
      all(out, commands);
    }
    out.flush();
  }

  private static boolean isAbout(Command command, String about) {
    return about.isEmpty()
        || command.getName().equals(about)
        || command.getName().startsWith(about + " ");
  }

  private static void all(PrintWriter out, List<Command> commands) {
    int width = commands.stream().mapToInt(command -> command.getName().length()).max().orElse(0);
    String group = "";
    for (Command command : commands) {
      if (!command.getGroup().equals(group)) {
        group = command.getGroup();
        out.println(group);
      }
      out.println(INDENT + padded(command.getName(), width) + INDENT + command.getDescription());
    }
    out.println();
    out.println("All about one command: help COMMAND, or COMMAND --help");
  }

  private static void one(PrintWriter out, Command command) {
    out.println(command.getDescription() + ".");
    out.println();
    out.println(INDENT + usage(command));
    if (!command.getOptions().isEmpty()) {
      out.println();
      out.println("Options");
      int width =
          command.getOptions().stream().mapToInt(option -> shape(option).length()).max().orElse(0);
      command
          .getOptions()
          .forEach(
              option ->
                  out.println(INDENT + padded(shape(option), width) + INDENT + meaning(option)));
    }
    if (!command.getHelp().isBlank()) {
      out.println();
      out.println("Examples");
      command.getHelp().lines().forEach(example -> out.println(INDENT + example));
    }
  }

  private static String usage(Command command) {
    String needed =
        command.getOptions().stream()
            .filter(OptionWords::isRequired)
            .map(option -> " " + shape(option))
            .collect(Collectors.joining());
    boolean others =
        command.getOptions().stream().anyMatch(option -> !OptionWords.isRequired(option));
    return command.getName() + needed + (others ? " [OPTION ...]" : "");
  }

  private static String shape(CommandOption option) {
    if (OptionWords.isSwitch(option)) {
      return OptionWords.name(option);
    }
    List<String> choices = OptionWords.choices(option);
    boolean few = !choices.isEmpty() && choices.size() <= 4;
    return OptionWords.name(option)
        + " "
        + (few
            ? String.join("|", choices)
            : OptionWords.name(option).substring(2).toUpperCase(Locale.ROOT));
  }

  private static String meaning(CommandOption option) {
    List<String> choices = OptionWords.choices(option);
    return Objects.requireNonNullElse(option.description(), "")
        + (choices.size() > 4 ? ": " + String.join(", ", choices) : "")
        + (OptionWords.isRequired(option) ? " (needed)" : "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
