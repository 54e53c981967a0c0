package dev.foyer.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

class LineParserTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private final LineParser parser =
      new LineParser(
          new CommandRegistry(
              Set.of(
                  command("help"),
                  command("show"),
                  command(
                      "ship show",
                      option("name", String.class).required(true).build(),
                      option("fast", boolean.class).build(),
                      option("count", Integer.class).build(),
                      option("colours", Colour[].class).build()),
                  command("ship sink"))));

  private static CommandOption.Builder option(String name, Class<?> type) {
    return CommandOption.with().longName(name).type(type).required(false);
  }

  private static Command command(String name, CommandOption... options) {
    return Command.builder().name(name).description(name).options(options).execute(_ -> "");
  }

  @Test
  void takesOptionsInEveryForm() {
    ParsedInput parsed =
        parser.parse("ship show --name 'Ada Adams' --fast --count=3 --colours red,Dark-Blue");

    assertThat(parsed.commandName()).isEqualTo("ship");
    assertThat(parsed.subCommands()).containsExactly("show");
    assertThat(parsed.options())
        .extracting(CommandOption::longName, CommandOption::value)
        .containsExactly(
            tuple("name", "Ada Adams"),
            tuple("fast", "true"),
            tuple("count", "3"),
            tuple("colours", "RED,DARK_BLUE"));
  }

  @Test
  void takesAwkwardValues() {
    assertThat(parser.parse("ship show --name=\"--a=b \\\"c\\\"\"").options().getFirst().value())
        .isEqualTo("--a=b \"c\"");
    assertThat(parser.parse("ship show --name Ada\\ Adams").options().getFirst().value())
        .isEqualTo("Ada Adams");
    assertThat(parser.parse("ship show --name -1").options().getFirst().value()).isEqualTo("-1");
  }

  @ParameterizedTest
  @CsvSource({
    "ship show --name x --help, ship show",
    "ship -h, ship",
    "--help, ''",
    "help ship show, ship show",
    "help --help, help"
  })
  void turnsEveryCryForHelpIntoHelp(String line, String about) {
    ParsedInput parsed = parser.parse(line);

    assertThat(parsed.commandName()).isEqualTo("help");
    assertThat(String.join(" ", parsed.arguments().stream().map(CommandArgument::value).toList()))
        .isEqualTo(about);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "``|Which command?",
        "ship|Go on with one of: ship show",
        "shop show|Did you mean ship show?",
        "nonsense|There is no command \"nonsense\". See: help",
        "ship show|ship show also needs --name.",
        "ship show --nmae x|has no option --nmae. Did you mean --name?",
        "ship show --name|--name needs a value.",
        "ship show --name --fast|--name needs a value.",
        "ship show --name ''|--name needs a value.",
        "ship show --name x --name y|--name is given twice.",
        "ship show --name Ada Adams|What is \"Adams\"?",
        "ship show Ada|What is \"Ada\"?",
        "ship sink now|takes nothing more.",
        "ship show --name x --fast=yes|--fast takes no value.",
        "ship show --name x --count two|--count takes a whole number",
        "ship show --name x --count -1|--count takes a whole number",
        "ship show --name x --count 99999999999|--count takes a whole number",
        "ship show --name x --colours red,gren|Did you mean red?",
        "ship show --name 'x|doesn't end.",
        "ship show --|has no option --. See: help ship show",
        "ship show -n x|has no option -n."
      },
      quoteCharacter = '`')
  void refusesWhatItDoesNotUnderstandWithWordsThatHelp(String line, String words) {
    assertThatThrownBy(() -> parser.parse(line))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining(words);
  }
}
