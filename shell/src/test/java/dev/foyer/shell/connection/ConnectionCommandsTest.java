package dev.foyer.shell.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class ConnectionCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  ConnectionCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void showsThatNothingIsConnectedAndWhatToDo() {
    var ran = shell.run("connection show");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("not connected", "Next: connection link");
  }

  @Test
  void showsTheConnection() {
    shell.foyer().connectOrganization(acme);

    var ran = shell.run("connection show --output json");

    assertThat(ran.json("/state").asString()).isEqualTo("active");
    assertThat(ran.json("/approval/account").asString()).isEqualTo("Acme Corporation");
    assertThat(ran.json("/approval/authorizer").asString()).isEqualTo("zoe@acme.example");
    assertThat(ran.json("/since").asString()).isEqualTo("2026-03-04T12:00:00.123456Z");
    assertThat(ran.json("/links/0/state").asString()).isEqualTo("approved");
    assertThat(ran.json("/pending").isEmpty()).isTrue();
    assertThat(ran.json("/zoom").asString()).isEqualTo("simulated");
    assertThat(shell.run("connection show").out()).contains("zoe@acme.example", "active");
    assertThat(shell.run("connection show --output csv").out().lines()).hasSize(2);
  }

  @Test
  void showsThatFoyersOwnCredentialsAreRefused() {
    shell.foyer().zoom().refuseCredentials(ZoomApp.ORGANIZATION, shell.foyer().clock().instant());

    assertThat(shell.run("connection show").out()).contains("refused by Zoom since");
  }

  @Test
  void showsWhatDisconnectingDoesAndThenDoesIt() {
    shell.foyer().connectOrganization(acme);
    shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();

    var ran = shell.answering("connection disconnect --reason 'customer asks'", "y");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "from the Zoom account Acme Corporation",
            "4 members are left without a working Zoom",
            "1 event type has a Zoom location that stops working",
            "1 upcoming meeting stays as it is",
            "disconnected from Zoom. The tokens were revoked at Zoom and erased.");
    assertThat(shell.run("connection show").out()).contains("ended", "disconnected");
  }

  @Test
  void disconnectsNothingOnADryRun() {
    shell.foyer().connectOrganization(acme);

    assertThat(shell.run("connection disconnect --reason #4711 --dry-run").out())
        .contains("Nothing was changed");
    assertThat(shell.run("connection show").out()).contains("active");
  }

  @Test
  void refusesToDisconnectWhatIsNotConnected() {
    var ran = shell.run("connection disconnect --reason #4711 --yes");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Acme Corporation isn't connected to Zoom.");
  }

  @Test
  void rejectsAWaitingApproval() {
    shell.foyer().browser().approves("nora@northwind.example", shell.foyer().connectLink(acme));

    assertThat(shell.run("connection show").out())
        .contains("waits for the Zoom admin", "connection reject");
    var ran = shell.run("connection reject --reason 'unknown account' --yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("rejected", "revoked");
    assertThat(shell.run("connection show --output json").json("/pending").isEmpty()).isTrue();
  }

  @Test
  void asksWhichApprovalWhereTheIdIsWrong() {
    var approved =
        shell.foyer().browser().approves("nora@northwind.example", shell.foyer().connectLink(acme));

    var ran = shell.run("connection reject --connection 4711 --reason #4711 --yes");

    assertThat(approved).isNotNull();
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--connection", "Northwind Traders");
  }

  @Test
  void refusesToRejectWhereNothingWaits() {
    assertThat(shell.run("connection reject --reason #4711 --yes").code()).isEqualTo(1);
  }

  @Test
  void hasNoCommandThatConsentsForTheOrganization() {
    assertThat(shell.run("connection activate --reason #4711 --yes").code()).isEqualTo(2);
  }
}
