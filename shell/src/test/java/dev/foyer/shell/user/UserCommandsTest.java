package dev.foyer.shell.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class UserCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  UserCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
    shell.foyer().connectPersonal(acme.member("grace"), "grace@mail.example");
  }

  @Test
  void listsEverybodyWithTypeAndReadiness() {
    assertThat(shell.run("user list --output csv").out().lines())
        .containsExactly(
            "Name,E-mail,Connected,Type,Readiness",
            "Ada Adams,ada@acme.example,yes,organization,ready",
            "Bruno Borges,bruno@acme.example,yes,organization,ready",
            "Carla Costa,carla@acme.example,yes,organization,ready",
            "Dan Davis,dan@acme.example,yes,organization,ready-but-basic",
            "Erin Evans,erin@acme.example,no,none,zoom-user-pending",
            "Frank Fischer,frank@acme.example,no,none,zoom-user-deactivated",
            "Grace Green,grace@acme.example,yes,personal,no-zoom-user",
            "Hugo Hall,hugo@acme.example,no,none,not-licensed");
  }

  @Test
  void countsOverAllPages() {
    var ran = shell.run("user list --limit 1 --output json");

    assertThat(ran.json("/next").asString()).isEqualTo("ada@acme.example");
    assertThat(ran.json("/counts/all").asInt()).isEqualTo(8);
    assertThat(ran.json("/counts/byType/none").asInt()).isEqualTo(3);
    assertThat(ran.json("/counts/byReadiness/ready-but-basic").asInt()).isEqualTo(1);
    assertThat(shell.run("user list").out())
        .contains("8 members in all. Type: 3 none, 4 organization, 1 personal.");
  }

  @Test
  void filtersByTypeReadinessAndText() {
    assertThat(shell.run("user list --type personal,none --output csv").out().lines()).hasSize(5);
    assertThat(
            shell
                .run("user list --readiness NO_ZOOM_USER,not-licensed,not-licensed --output csv")
                .out()
                .lines())
        .hasSize(3);
    assertThat(shell.run("user list --type none --text hall --output csv").out().lines())
        .hasSize(2);
    assertThat(shell.run("user list --text nobody").out()).startsWith("None.");
  }

  @Test
  void namesTheWordsThatAFilterTakes() {
    var ran = shell.run("user list --readiness red");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("ready, ready-but-basic, no-zoom-user", "several with commas");
  }

  @Test
  void goesOnAfterAMember() {
    assertThat(shell.run("user list --after grace@acme.example --output csv").out().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Hugo Hall");
  }

  @Test
  void saysOfOneUserWhatToDo() {
    assertThat(shell.run("user show --member dan@acme.example").out())
        .contains("ready-but-basic", "40 minutes", "explain --member dan@acme.example");
    assertThat(
            shell
                .run("user show --member grace@acme.example --output json")
                .json("/personal")
                .asString())
        .isEqualTo("connected");
  }

  @Test
  void explainsRuleByRule() {
    assertThat(shell.run("explain --member grace@acme.example").out())
        .contains(
            "BR-21  A personal Zoom is connected (grace@mail.example), and it comes first.",
            "BR-21  So meetings are made with the personal Zoom");
    assertThat(shell.run("explain --member erin@acme.example --output csv").out().lines())
        .hasSize(5)
        .last()
        .asString()
        .startsWith("BR-51,");
  }

  @Test
  void explainsToScriptsToo() {
    var ran = shell.run("explain --member dan@acme.example --output json");

    assertThat(ran.json("/type").asString()).isEqualTo("organization");
    assertThat(ran.json("/readiness").asString()).isEqualTo("ready-but-basic");
    assertThat(ran.json("/steps/2/rule").asString()).isEqualTo("BR-41");
    assertThat(ran.json("/steps/2/finding").asString()).isEqualTo("match-basic");
  }

  @Test
  void wantsToKnowWhomToExplain() {
    assertThat(shell.run("explain").err()).contains("explain also needs --member.");
    assertThat(shell.run("explain --member nobody@acme.example").code()).isEqualTo(2);
  }
}
