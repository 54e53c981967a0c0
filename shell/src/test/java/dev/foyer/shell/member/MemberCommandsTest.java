package dev.foyer.shell.member;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.organization.Actor;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class MemberCommandsTest {
  private static final String ADD_INES =
      "member add --name 'Ines Ibarra' --email ines@acme.example --reason #4711 --yes";

  private final ShellUnderTest shell;
  private SampleOrganization acme;

  MemberCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void listsMembersByName() {
    var ran = shell.run("member list --output csv");

    assertThat(ran.out().lines())
        .hasSize(9)
        .startsWith(
            "Name,E-mail,Role,Time zone,Language,Joined",
            "Ada Adams,ada@acme.example,owner,Europe/London,en,2026-03-04T12:00:00Z");
  }

  @Test
  void goesOnAfterAMember() {
    var first = shell.run("member list --limit 2 --output json");
    var second = shell.run("member list --after bruno@acme.example --output json");

    assertThat(first.json("/next").asString()).isEqualTo("bruno@acme.example");
    assertThat(second.json("/members").size()).isEqualTo(6);
    assertThat(second.json("/members/0/email").asString()).isEqualTo("carla@acme.example");
    assertThat(shell.run("member list --limit 2").out()).contains("--after bruno@acme.example");
  }

  @Test
  void findsMembersByText() {
    assertThat(shell.run("member list --text COSTA --output csv").out().lines()).hasSize(2);
  }

  @Test
  void refusesAListWithoutEnd() {
    assertThat(shell.run("member list --limit 501").err()).contains("--limit goes up to 500");
    assertThat(shell.run("member list --limit many").err()).contains("whole number");
    assertThat(shell.run("member list --limit 0").code()).isEqualTo(2);
  }

  @Test
  void showsAMember() {
    var ran = shell.run("member show --member ADA@acme.example --output json");

    assertThat(ran.json("/id").asString()).isEqualTo(acme.owner().id().toString());
    assertThat(ran.json("/role").asString()).isEqualTo("owner");
    assertThat(ran.json("/joinedAt").asString()).isEqualTo("2026-03-04T12:00:00.123456Z");
  }

  @Test
  void suggestsTheNearestAddressForAWrongOne() {
    var ran = shell.run("member show --member adaa@acme.example");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean ada@acme.example?");
  }

  @Test
  void refusesAnAddressThatIsNone() {
    var ran = shell.run("member show --member ada");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("An e-mail address looks like ada@acme.example.");
  }

  @Test
  void addsAMemberAndHandsThePasswordLinkOver() {
    var ran = shell.run(ADD_INES + " --role admin --time-zone America/Sao_Paulo --language pt-BR");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).containsPattern("https://foyer\\.example/password/[\\w-]{43}\\R");
    assertThat(shell.run("member show --member ines@acme.example --output json").out())
        .contains("\"admin\"", "\"America/Sao_Paulo\"", "\"pt-BR\"");
  }

  @Test
  void journalsWhoAddedTheMemberAndWhy() {
    shell.run(ADD_INES + " --as sue");

    assertThat(shell.foyer().ports().journal().all(acme.id()).getLast().actor())
        .isEqualTo(new Actor.SupportEngineer("sue", "#4711"));
  }

  @Test
  void takesTheLoginNameWhereNobodyIsNamed() {
    shell.run(ADD_INES);

    assertThat(shell.foyer().ports().journal().all(acme.id()).getLast().actor())
        .isEqualTo(new Actor.SupportEngineer("sam", "#4711"));
  }

  @Test
  void refusesAnAddressThatIsTaken() {
    var ran = shell.run(ADD_INES.replace("ines@", "ada@"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("ada@acme.example belongs to a member already");
  }

  @Test
  void refusesWhatIsNoRoleZoneOrLanguage() {
    assertThat(shell.run(ADD_INES + " --role adnin").err()).contains("Did you mean admin?");
    assertThat(shell.run(ADD_INES + " --time-zone Atlantis").err())
        .contains("There is no time zone Atlantis");
    assertThat(shell.run(ADD_INES + " --language xx").err())
        .contains("--language takes en, pt-BR, not xx.");
    assertThat(shell.run("member list --text ines --output csv").out().lines()).hasSize(1);
  }
}
