package dev.foyer.shell.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class KeyCommandsTest {
  private final ShellUnderTest shell;
  private FoyerUnderTest foyer;

  KeyCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    foyer = shell.begin();
    foyer.acme();
  }

  private ShellUnderTest.Ran rotate() {
    return shell.run("key rotate --yes --reason yearly");
  }

  @Test
  void rotatesInOneStepWhereThereIsOneKeyset() {
    assertThat(rotate().out()).contains("Key 1001 seals from now on");
    foyer.runDueJobs();

    var listed = shell.run("key list --output json");
    assertThat(listed.json("/keys/0/role").asString()).isEqualTo("old");
    assertThat(listed.json("/keys/0/secrets").asInt()).isZero();
    assertThat(listed.json("/keys/1/role").asString()).isEqualTo("primary");
    assertThat(listed.json("/keys/1/secrets").asInt()).isEqualTo(3);
  }

  @Test
  void rotatesInTwoStepsWhereNodesHaveCopies() {
    foyer.ports().keyring().copiedToNodes();

    assertThat(rotate().out()).contains("Key 1001 is ready", "every node");
    assertThat(shell.run("key list").out()).contains("ready");
    assertThat(shell.run("key rotate --dry-run --reason yearly").out())
        .contains("Every node must have the keyset file with it", "Nothing was changed");
    assertThat(rotate().out()).contains("seals from now on");
  }

  @Test
  void retiresOnlyWhatNothingIsSealedWith() {
    rotate();

    assertThat(shell.run("key retire --key 1000 --yes --reason done").err())
        .contains("sealed with it still");
    foyer.runDueJobs();
    assertThat(shell.run("key retire --key 1001 --yes --reason done").err())
        .contains("only old keys");
    assertThat(shell.run("key retire --key 1000 --yes --reason done").out()).contains("forgotten");
    assertThat(shell.run("key retire --key 4711 --yes --reason done").code()).isEqualTo(2);
  }

  @Test
  void asksForAReason() {
    assertThat(shell.run("key rotate --yes").err()).contains("--reason");
  }
}
