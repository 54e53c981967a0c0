package dev.foyer.shell.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class StandbyCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  StandbyCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
  }

  @Test
  void saysHowToGetAStandbyWhereThereIsNone() {
    for (String command : new String[] {"show", "promote", "remove"}) {
      var ran =
          shell.run(
              "connection standby "
                  + command
                  + (command.equals("show") ? "" : " --reason #4711 --yes"));

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains("connection link --create --purpose standby");
    }
  }

  @Test
  void showsWhoStandsBy() {
    standBy();
    shell.run("connection check");

    var ran = shell.run("connection standby show --output json");

    assertThat(ran.json("/approval/authorizer").asString()).isEqualTo("aron@acme.example");
    assertThat(ran.json("/state").asString()).isEqualTo("stands by");
    assertThat(ran.json("/lastCheck/found").asString()).isEqualTo("works");
    assertThat(shell.run("connection standby show --output csv").out().lines()).hasSize(2);
    assertThat(shell.run("connection show").out()).contains("aron@acme.example, stands by");
    assertThat(
            shell
                .run("connection show --output json")
                .json("/standby/approval/authorizer")
                .asString())
        .isEqualTo("aron@acme.example");
  }

  @Test
  void showsWhyAStandbyLapsed() {
    OrganizationConnection.Standby standby = standBy();
    shell
        .foyer()
        .ports()
        .organizationConnections()
        .replace(
            standby,
            standby.lapse(LapseReason.AUTHORIZER_DEACTIVATED, shell.foyer().clock().instant()));

    assertThat(shell.run("connection standby show").out())
        .contains("authorizer-deactivated", "was deactivated")
        .contains("connection link --create --purpose standby");
    assertThat(shell.run("connection standby promote --reason #4711 --dry-run").code())
        .isEqualTo(1);
  }

  @Test
  void letsTheStandbyTakeOver() {
    standBy();

    var ran = shell.answering("connection standby promote --reason 'Zoe leaves'", "yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("through the approval of aron@acme.example; what was in charge stands by")
        .contains("The approval of aron@acme.example is in charge now.");
    assertThat(
            shell
                .run("connection standby show --output json")
                .json("/approval/authorizer")
                .asString())
        .isEqualTo("zoe@acme.example");
  }

  @Test
  void changesNothingOnADryRun() {
    standBy();

    assertThat(shell.run("connection standby promote --reason #4711 --dry-run").out())
        .contains("Nothing was changed");
    assertThat(shell.run("connection standby remove --reason #4711 --dry-run").out())
        .contains("Nothing was changed");
    assertThat(
            shell
                .run("connection standby show --output json")
                .json("/approval/authorizer")
                .asString())
        .isEqualTo("aron@acme.example");
  }

  @Test
  void removesTheStandbyWithoutRevokingWhatTheOtherNeeds() {
    standBy();

    var ran = shell.run("connection standby remove --reason #4711 --yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("The standby is removed.", "not revoked at Zoom");
    assertThat(shell.run("connection check").code()).isZero();
  }

  private OrganizationConnection.Standby standBy() {
    return (OrganizationConnection.Standby)
        shell.foyer().approve(acme, ConnectLink.Purpose.STANDBY, "aron@acme.example");
  }
}
