package dev.foyer.shell.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What support sees of a connection's health, and how it asks Zoom. */
@CommandTest
class HealthCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;
  private OrganizationConnection.Active active;

  HealthCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    active = shell.foyer().connectOrganization(acme);
  }

  @Test
  void asksZoomThoughTheTokenIsFresh() {
    int before = asked();

    var ran = shell.run("connection check");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Zoom confirms it. The connection is active.");
    assertThat(asked()).isGreaterThan(before);
  }

  @Test
  void showsTheLastCheckAndTheHealth() {
    shell.run("connection check");

    var ran = shell.run("connection show --output json");

    assertThat(ran.json("/lastCheck/found").asString()).isEqualTo("works");
    assertThat(ran.json("/lastCheck/at").asString()).isEqualTo("2026-03-04T12:00:00.123456Z");
    assertThat(ran.json("/health/0/found").asString()).isEqualTo("works");
    assertThat(ran.json("/sharedWith").asInt()).isZero();
    assertThat(shell.run("connection show").out()).contains("Last check", "works");
  }

  @Test
  void showsTheHealthFromBeforeAReconnect() {
    shell.foyer().zoom().people().change("zoe@acme.example", Person::demoted);
    shell.run("connection check");
    shell.foyer().approve(acme, ConnectLink.Purpose.RECONNECT, "aron@acme.example");

    var ran = shell.run("connection show --output json");

    assertThat(ran.json("/earlier/0/approval/authorizer").asString()).isEqualTo("zoe@acme.example");
    assertThat(ran.json("/earlier/0/health/0/why").asString()).isEqualTo("role-lost");
    assertThat(shell.run("connection show").out().replaceAll("\\s+", " "))
        .contains("Earlier connections", "by zoe@acme.example", "lost (role-lost)");
  }

  @Test
  void answersWithTheConnectionWhereAScriptAsks() {
    var ran = shell.run("connection check --output json");

    assertThat(ran.json("/state").asString()).isEqualTo("active");
    assertThat(ran.json("/lastCheck/found").asString()).isEqualTo("works");
  }

  @Test
  void saysThatZoomCannotAnswerNow() {
    always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));

    var ran = shell.run("connection check");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("Zoom can't be reached.", "The connection is at risk.");
    assertThat(shell.run("connection show").out()).contains("at risk", "zoom-unreachable");
  }

  @Test
  void saysThatAPausedConnectionIsInDoubtToo() {
    shell.run("connection pause --reason #4711 --yes");
    always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));

    var ran = shell.run("connection check");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("Zoom is in trouble.", "The connection is paused.");
  }

  @Test
  void saysThatZoomCouldNotBeAsked() {
    always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));

    var ran = shell.run("connection check");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("could not be asked now", "active as before");
  }

  @Test
  void saysWhyTheConnectionLapsedAndHowToMendIt() {
    shell.foyer().zoom().people().change("zoe@acme.example", Person::demoted);

    var ran = shell.run("connection check");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("lapsed", "zoe@acme.example is no longer an admin of Acme Corporation")
        .contains("gives zoe@acme.example the role back")
        .contains("connection link --create --purpose reconnect");
    assertThat(shell.run("connection check").err()).contains("no connection to Zoom that lives");
  }

  @Test
  void findsADeadGrant() {
    shell.foyer().clock().advance(Duration.ofHours(2));
    always(Operation.REFRESH, new ScriptedAnswer.Refused(Refusal.GRANT_DEAD));

    assertThat(shell.run("connection check").code()).isEqualTo(1);
    assertThat(shell.run("connection show").out()).contains("lapsed", "token-dead");
  }

  @Test
  void saysThatTheStandbyHasTakenOver() {
    shell.foyer().approve(acme, ConnectLink.Purpose.STANDBY, "aron@acme.example");
    shell.foyer().zoom().people().change("zoe@acme.example", Person::demoted);

    var ran = shell.run("connection check");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("the standby of aron@acme.example has taken over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROLE_LOST | is no longer an admin | the role back
          AUTHORIZER_DELETED | was deleted | approves anew
          AUTHORIZER_DEACTIVATED | was deactivated | is activated again
          AUTHORIZER_LEFT_ACCOUNT | has left the Zoom account | is a Zoom admin of Acme Corporation now
          APP_REMOVED | removed the app | adds the app again
          DISABLED_BY_ZOOM_ADMIN | no longer allows the app | allows the app again
          TOKEN_DEAD | no longer accepts | approves anew
          SCOPES_MISSING | permissions (scopes) | every permission on
          ACCOUNT_GONE | doesn't exist any more | that is a move
          """)
  void tellsEachCauseAndItsMending(LapseReason reason, String cause, String mending) {
    shell
        .foyer()
        .ports()
        .organizationConnections()
        .replace(active, active.lapse(reason, shell.foyer().clock().instant()));

    var ran = shell.run("connection show --output json");

    assertThat(ran.json("/cause").asString()).contains(cause);
    assertThat(shell.run("connection show").out().replaceAll("\\s+", " ")).contains(mending);
  }

  @Test
  void showsWhatPausingDoesAndThenDoesIt() {
    shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();

    var ran = shell.answering("connection pause --reason 'bill is open'", "y");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("4 members get no new Zoom meetings")
        .contains("1 event type has a Zoom location that waits")
        .contains("1 upcoming meeting stays as it is")
        .contains("Zoom is paused for Acme Corporation.");
    assertThat(shell.run("connection pause --reason #4711 --yes").code()).isEqualTo(1);
  }

  @Test
  void resumesAndTellsScriptsTheState() {
    shell.run("connection pause --reason #4711 --yes");

    var ran = shell.run("connection resume --reason #4711 --yes --output json");

    assertThat(ran.json("/state").asString()).isEqualTo("active");
    var again = shell.run("connection resume --reason #4711 --dry-run");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("isn't paused");
  }

  @Test
  void pausesNothingOnADryRunOrWithoutAReason() {
    assertThat(shell.run("connection pause --reason #4711 --dry-run").out())
        .contains("Nothing was changed");
    assertThat(shell.run("connection pause --yes").code()).isEqualTo(2);
    assertThat(shell.run("connection show --output json").json("/state").asString())
        .isEqualTo("active");
  }

  private void always(Operation operation, ScriptedAnswer answer) {
    shell.foyer().zoom().script().always(operation, answer);
  }

  private int asked() {
    return shell.foyer().zoom().script().calls(Operation.APPROVER);
  }
}
