package dev.foyer.shell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class JournalCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  JournalCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void listsNewestFirstWithActorAndReason() {
    var ran = shell.run("journal list --output json");

    assertThat(ran.json("/entries/0/kind").asString()).isEqualTo("domain-verified");
    assertThat(ran.json("/entries/0/by/kind").asString()).isEqualTo("support");
    assertThat(ran.json("/entries/0/by/reason").asString()).isEqualTo("ticket 4711");
    assertThat(ran.json("/entries/0/after/domain").asString()).isEqualTo("acme.example");
    assertThat(ran.json("/entries/0/at").asString()).isEqualTo("2026-03-04T12:00:00.123456Z");
    assertThat(ran.json("/entries/1/by/name").asString()).isEqualTo("ada@acme.example");
  }

  @Test
  void tellsThemInATable() {
    shell.foyer().connectOrganization(acme);

    assertThat(shell.run("journal list").out())
        .contains("connection activated", "support sam (ticket 4711)", "member ada@acme.example")
        .contains("zoom-admin ");
  }

  @Test
  void filtersByKind() {
    assertThat(
            shell
                .run("journal list --kind domain-verified,organization-created --output csv")
                .out()
                .lines())
        .hasSize(3);
    assertThat(shell.run("journal list --kind domain-verifed").err())
        .contains("Did you mean domain-verified?");
  }

  @Test
  void goesOnBeforeAnEntry() {
    String next = shell.run("journal list --limit 2 --output json").json("/next").asString();

    var older = shell.run("journal list --limit 1 --output json --before " + next);

    assertThat(older.json("/entries/0/id").asString()).isLessThan(next);
    assertThat(shell.run("journal list --before 4711").code()).isEqualTo(2);
  }

  @Test
  void verifiesThatTheJournalIsUnbroken() {
    shell.foyer().foyer().connections().startWatching().handle();
    shell.foyer().runDueJobs();

    var ran = shell.run("journal verify --output json");

    assertThat(ran.code()).isZero();
    assertThat(ran.json("/unbroken").asBoolean()).isTrue();
    assertThat(ran.json("/entries").asInt()).isEqualTo(shell.foyer().journal(acme).size());
    assertThat(shell.run("journal verify").out()).contains("Unbroken", "yes");
  }

  @Test
  void exportsEverythingLineByLine(@TempDir Path folder) throws IOException {
    int entries = shell.foyer().journal(acme).size();

    assertThat(shell.run("journal export").out().lines()).hasSize(entries + 1);
    var json = shell.run("journal export --format json").out().lines().toList();
    assertThat(json)
        .hasSize(entries)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));

    Path file = folder.resolve("journal.csv");
    assertThat(shell.run("journal export --file " + file).out()).contains(entries + " entries");
    assertThat(Files.readAllLines(file)).hasSize(entries + 1);
    assertThat(shell.run("journal export --file " + file).err()).contains("there already");
    assertThat(shell.run("journal export --file " + folder.resolve("no/where")).code())
        .isEqualTo(2);
    assertThat(shell.run("journal export --format xml").err()).contains("csv", "json");
  }
}
