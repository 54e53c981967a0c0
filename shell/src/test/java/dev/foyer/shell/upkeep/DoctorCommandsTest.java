package dev.foyer.shell.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.KeysetState;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class DoctorCommandsTest {
  private static final String ZOE = "zoe@acme.example";

  private final ShellUnderTest shell;
  private FoyerUnderTest foyer;

  DoctorCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    foyer = shell.begin();
    foyer.connectOrganization(foyer.acme());
    foyer.runDueJobs();
  }

  @Test
  void saysThatAllIsWell() {
    var ran = shell.run("doctor");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("No fault was found.", "connections");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    foyer.zoom().people().change(ZOE, Person::demoted);

    var ran = shell.run("doctor");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.out())
        .contains("Acme Corporation's Zoom connection has lost its Zoom admin " + ZOE)
        .contains("connection link --create");
    assertThat(ran.err()).contains("1 fault was found.");
  }

  @Test
  void givesProgramsTheSame() {
    foyer.ports().vitals().keysetIs(new KeysetState.Unusable("The keyset can't be read."));

    var ran = shell.run("doctor --output json");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.json("/faults").asInt()).isEqualTo(1);
    assertThat(ran.json("/areas/0/fault").asString()).isEqualTo("keyset-unusable");
    assertThat(ran.json("/areas/0/state").asString()).isEqualTo("broken");
    assertThat(ran.json("/areas/0/remedy").asString()).contains("FOYER_KEYSET_FILE");
    assertThat(ran.json("/areas/1/state").asString()).isEqualTo("ok");
    assertThat(ran.json("/areas/2/state").asString()).isEqualTo("not-looked-at");
    assertThat(shell.run("doctor --output csv").out().lines())
        .first()
        .isEqualTo("Area,State,Finding,What to do");
  }

  @Test
  void worksWithoutADatabase() {
    foyer.ports().vitals().databaseIs(new DatabaseState.Silent("connection refused"));

    assertThat(shell.run("doctor").out()).contains("connection refused", "FOYER_DATABASE_URL");
  }

  @Test
  void endsWellWithNothingButANote() {
    foyer.ports().keyring().prepare();

    var ran = shell.run("doctor");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("note", "key rotate");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void hasWordsAndARemedyForEachFault(Fault fault) {
    Finding finding = new Finding(fault, Facts.of("seconds", 75).and("app", "PERSONAL"));

    assertThat(DoctorWords.found(finding)).isNotBlank();
    assertThat(DoctorRemedies.remedy(finding)).hasSizeGreaterThan(20);
  }
}
