package dev.foyer.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.test.ShellTestClient;

@CommandTest
class HelpCommandsTest {
  private final ShellUnderTest shell;
  private final CommandRegistry commands;

  HelpCommandsTest(@Autowired ShellUnderTest shell, @Autowired CommandRegistry commands) {
    this.shell = shell;
    this.commands = commands;
  }

  @Test
  void showsAllCommands() {
    assertThat(shell.run("help").out())
        .contains("connection show", "organization domain add", "journal list", "explain");
  }

  @Test
  void showsTheCommandsOfAFeature() {
    assertThat(shell.run("help connection").out())
        .contains("connection show")
        .doesNotContain("user list");
    assertThat(shell.run("connection --help").out()).contains("connection show");
  }

  @Test
  void showsAllAboutOneCommand() {
    for (String line : List.of("help member add", "member add --help", "member add -h")) {
      assertThat(shell.run(line).out())
          .contains("member add --name NAME", "--role owner|admin|member", "(needed)", "Examples")
          .contains("--dry-run", "Only shows what would be done");
    }
  }

  @Test
  void helpsThroughSpringShellsOwnClientToo(@Autowired ShellTestClient client) throws Exception {
    assertThat(client.sendCommand("explain --help").lines()).contains("Examples");
  }

  @Test
  void suggestsTheNearestCommand() {
    var ran = shell.run("help member ad");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean member add?");
  }

  @Test
  void everyCommandOfFoyerHasAnExampleThatTheParserTakes() {
    LineParser parser = new LineParser(commands);
    List<Command> ours =
        commands.getCommands().stream().filter(command -> !command.getOptions().isEmpty()).toList();

    assertThat(ours).hasSizeGreaterThan(15);
    assertThat(ours)
        .allSatisfy(
            command -> {
              assertThat(command.getHelp()).isNotBlank();
              assertThat(command.getHelp().lines())
                  .allSatisfy(example -> assertThat(parser.parse(example)).isNotNull());
            });
  }

  @Test
  void everyOptionSaysWhatItMeansAndNoneIsASecret() {
    assertThat(commands.getCommands().stream().flatMap(command -> command.getOptions().stream()))
        .isNotEmpty()
        .allSatisfy(
            (CommandOption option) -> {
              assertThat(option.description()).isNotBlank();
              assertThat(option.longName()).doesNotContain("token", "secret", "password");
            });
  }

  @Test
  void everyCommandThatChangesSomethingWantsReasonYesAndDryRun() {
    List<String> changing =
        List.of(
            "organization domain add",
            "member add",
            "connection link",
            "connection revoke-link",
            "connection reject",
            "connection disconnect");

    assertThat(changing)
        .allSatisfy(
            name ->
                assertThat(commands.getCommandByName(name))
                    .isNotNull()
                    .extracting(Command::getOptions)
                    .satisfies(
                        options ->
                            assertThat(options)
                                .extracting(CommandOption::longName)
                                .contains("reason", "yes", "dry-run", "as")));
  }
}
