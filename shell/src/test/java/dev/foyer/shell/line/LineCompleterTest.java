package dev.foyer.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.shell.core.command.CommandRegistry;

@CommandTest
class LineCompleterTest {
  private final ShellUnderTest shell;
  private final LineCompleter completer;
  private final LineReader reader;

  LineCompleterTest(
      @Autowired ShellUnderTest shell,
      @Autowired CommandRegistry commands,
      @Autowired Suggestions suggestions)
      throws java.io.IOException {
    this.shell = shell;
    this.completer = new LineCompleter(commands, suggestions);
    this.reader =
        LineReaderBuilder.builder().terminal(TerminalBuilder.builder().dumb(true).build()).build();
  }

  @BeforeEach
  void begin() {
    shell.begin().acme();
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");
  }

  private List<String> offered(String line) {
    List<Candidate> candidates = new ArrayList<>();
    completer.complete(
        reader,
        new DefaultParser().parse(line, line.length(), Parser.ParseContext.COMPLETE),
        candidates);
    return candidates.stream().map(Candidate::value).toList();
  }

  @Test
  void offersTheWordsOfCommandsOneByOne() {
    assertThat(offered("")).contains("connection", "explain", "help").doesNotHaveDuplicates();
    assertThat(offered("connection "))
        .containsExactly(
            "check",
            "disconnect",
            "link",
            "pause",
            "reject",
            "resume",
            "revoke-link",
            "show",
            "standby");
    assertThat(offered("connection standby ")).containsExactly("promote", "remove", "show");
    assertThat(offered("organization domain ")).containsExactly("add");
    assertThat(offered("help user "))
        .containsExactly("list", "map", "opt-in", "opt-out", "show", "sync", "unmap");
  }

  @Test
  void offersOptionsThatAreNotThereYet() {
    assertThat(offered("explain --member x --"))
        .containsExactly("--organization", "--output", "--as");
    assertThat(offered("connection disconnect --yes "))
        .contains("--dry-run")
        .doesNotContain("--yes");
  }

  @Test
  void offersTheWordsThatAnOptionTakes() {
    assertThat(offered("user list --output ")).containsExactly("table", "json", "csv");
    assertThat(offered("user list --type personal,"))
        .containsExactly("personal,personal", "personal,organization", "personal,none");
  }

  @Test
  void offersOrganizations() {
    assertThat(offered("user list --organization "))
        .containsExactly("Acme Corporation", "Northwind Traders");
  }

  @Test
  void offersTheMembersOfTheOrganizationThatIsNamed() {
    assertThat(offered("explain --organization Acme --member ca"))
        .containsExactly("carla@acme.example");
    assertThat(offered("explain --organization north --member "))
        .containsExactly("nora@northwind.example");
    assertThat(offered("explain --member ")).isEmpty();
  }

  @Test
  void offersNothingForWhatItDoesNotKnow() {
    assertThat(offered("nonsense ")).isEmpty();
    assertThat(offered("organization domain add --domain ")).isEmpty();
  }
}
