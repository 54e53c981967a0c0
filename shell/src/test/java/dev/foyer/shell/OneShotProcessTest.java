package dev.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.persistence.secret.TestKeyset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shell as a process of its own, on the embedded database that another process has filled and
 * holds, and where it can't start.
 */
class OneShotProcessTest {

  @EnableAutoConfiguration(
      excludeName = "org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration")
  @Import(CoreConfiguration.class)
  static class AnotherApplication {}

  @TempDir private static Path home;
  private static ConfigurableApplicationContext another;
  private static Organization acme;

  @BeforeAll
  static void fillTheDatabase() {
    another =
        new SpringApplicationBuilder(AnotherApplication.class)
            .web(WebApplicationType.NONE)
            .run(
                "--foyer.home=" + home,
                "--db-scheduler.enabled=false",
                "--logging.file.name=" + home.resolve("another.log"));
    acme =
        ((FoundOrganization.Outcome.Founded)
                foyer()
                    .onboarding()
                    .foundOrganization()
                    .handle(
                        new FoundOrganization.Command(
                            new Actor.FoyerItself(),
                            new OrganizationName("Acme Corporation"),
                            new PersonName("Ada Adams"),
                            new EmailAddress("ada@acme.example"),
                            ZoneId.of("Europe/London"),
                            Language.ENGLISH)))
            .organization();
  }

  @AfterAll
  static void letGo() {
    another.close();
  }

  private static Foyer foyer() {
    return another.getBean(Foyer.class);
  }

  private static ShellProcess.Ended shell(String... arguments) {
    return ShellProcess.run(Map.of("FOYER_HOME", home.toString()), arguments);
  }

  @Test
  void answersFromADatabaseThatAnotherProcessHolds() throws IOException {
    ShellProcess.Ended ended =
        shell("organization", "show", "--organization", "Acme Corporation", "--output", "json");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(JsonMapper.shared().readTree(ended.out()).at("/id").asString())
        .isEqualTo(acme.id().toString());
    Path log = home.resolve("logs").resolve("shell.log");
    assertThat(Files.readString(log)).contains("Started");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
  }

  @Test
  void changesWhatTheOtherProcessSees() {
    ShellProcess.Ended ended =
        shell(
            "organization",
            "domain",
            "add",
            "--domain=acme.example",
            "--reason=ticket 4711, \"seen\"",
            "--as=sue",
            "--yes");

    assertThat(ended.code()).isZero();
    assertThat(foyer().onboarding().showOrganization().handle(acme.id()))
        .hasValueSatisfying(
            now ->
                assertThat(now.verifiedDomains()).containsExactly(new EmailDomain("acme.example")));
    assertThat(another.getBean(Ports.ForOrganizations.class).journal().newest(acme.id()))
        .isPresent();
    assertThat(shell("journal", "list", "--limit", "1").out())
        .contains("support sue (ticket 4711, \"seen\")");
  }

  @Test
  void saysWhatIsWrongOnTheErrorStreamOnly() {
    ShellProcess.Ended ended = shell("connection", "show", "--outptu", "json");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("Did you mean --output?");
  }

  @Test
  void refusesWithItsOwnExitCode() {
    ShellProcess.Ended ended = shell("connection check");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("no connection to Zoom that lives");
  }

  @Test
  void saysThatTheDatabaseIsUnreachableWithoutATrace(@TempDir Path elsewhere) {
    Map<String, String> environment =
        Map.of(
            "FOYER_HOME", elsewhere.toString(),
            "FOYER_DATABASE_URL", "jdbc:mariadb://127.0.0.1:1/foyer",
            "FOYER_DATABASE_USERNAME", "foyer",
            "FOYER_DATABASE_PASSWORD", "canary-password",
            "FOYER_DATABASE_PATIENCE", "1s");

    ShellProcess.Ended ended = ShellProcess.run(environment, "organization", "list");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err())
        .contains("can't be used", "FOYER_DATABASE_URL")
        .doesNotContain("\tat ", "Exception:", "canary-password");
    assertThat(ShellProcess.run(environment).out())
        .contains("can't be used", "what to do: doctor")
        .doesNotContain("\tat ", "Exception:", "canary-password");
  }

  @Test
  void saysThatTheKeysetIsAnother() {
    ShellProcess.Ended ended =
        ShellProcess.run(
            Map.of(
                "FOYER_HOME", home.toString(), "FOYER_KEYSET_FILE", TestKeyset.file().toString()),
            "connection",
            "show");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err())
        .contains("The encryption keyset is not the one")
        .doesNotContain("\tat ");
  }

  @Test
  void helpsWithoutADatabase(@TempDir Path elsewhere) {
    ShellProcess.Ended ended =
        ShellProcess.run(Map.of("FOYER_HOME", elsewhere.toString()), "--help");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("connection show");
    assertThat(elsewhere.resolve("mariadb")).doesNotExist();
  }
}
