package dev.foyer.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;

/** Through Spring Shell's own executor, as any runner sees it. */
@CommandTest
class ExitCodesTest {
  private final ShellUnderTest shell;
  private final CommandRegistry commands;
  private final CommandParser parser;
  private SampleOrganization acme;

  ExitCodesTest(
      @Autowired ShellUnderTest shell,
      @Autowired CommandRegistry commands,
      @Autowired CommandParser parser) {
    this.shell = shell;
    this.commands = commands;
    this.parser = parser;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  private ExitStatus status(String line) {
    return new CommandExecutor(commands)
        .execute(
            new CommandContext(
                parser.parse(line),
                commands,
                new PrintWriter(new StringWriter()),
                new InputReader() {}));
  }

  @Test
  void areZeroForWhatWasDone() {
    assertThat(status("connection show").code()).isZero();
  }

  @Test
  void areOneForWhatIsRefused() {
    assertThat(status("connection disconnect --reason #4711 --yes").code()).isEqualTo(1);
  }

  @Test
  void areTwoForWrongInput() {
    assertThat(status("explain --member ada").code()).isEqualTo(2);
  }

  @Test
  void areThreeForWhatCannotBeDoneNow() {
    shell.foyer().connectOrganization(acme);
    shell.foyer().clock().advance(Duration.ofHours(2));
    shell
        .foyer()
        .zoom()
        .script()
        .always(Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));

    ExitStatus status = status("connection check");

    assertThat(status.code()).isEqualTo(3);
    assertThat(status.description()).contains("Zoom wants fewer calls");
  }

  @Test
  void areThreeForFailuresThatNobodyExpectedAndTellNoSecretsOfThem() {
    FailureWords words = new FailureWords("the-log");

    ExitStatus failed = words.apply(new IllegalStateException("token=abc"));

    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.description()).contains("the-log").doesNotContain("abc");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    assertThat(
            new FailureWords("the-log")
                .of(new IllegalStateException(new java.sql.SQLException("gone"))))
        .startsWith("The database doesn't answer now.");
  }
}
