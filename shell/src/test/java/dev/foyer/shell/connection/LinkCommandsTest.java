package dev.foyer.shell.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class LinkCommandsTest {
  private static final String CREATE =
      "connection link --create --creator bruno@acme.example --reason #4711 --yes";

  private final ShellUnderTest shell;
  private SampleOrganization acme;

  LinkCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void makesALinkAndHandsItOver() {
    var ran = shell.run(CREATE + " --for 1d --output json");

    ConnectLink link =
        shell
            .foyer()
            .ports()
            .connectLinks()
            .newest(acme.id(), ConnectLink.Purpose.CONNECT)
            .orElseThrow();
    assertThat(ran.json("/address").asString())
        .isEqualTo("https://foyer.example/connect/" + link.secret().reveal());
    assertThat(ran.json("/state").asString()).isEqualTo("not started");
    assertThat(ran.json("/creator").asString()).isEqualTo("bruno@acme.example");
    assertThat(ran.json("/expiresAt").asString()).isEqualTo("2026-03-05T12:00:00.123456Z");
  }

  @Test
  void printsTheAddressOnALineOfItsOwn() {
    ConnectLink link = shell.foyer().connectLink(acme);

    assertThat(shell.run("connection link").out().lines())
        .contains("https://foyer.example/connect/" + link.secret().reveal());
    assertThat(shell.run("connection link --output csv").out())
        .contains("Address", link.secret().reveal());
  }

  @Test
  void showsALinkThatIsNotOpenWithoutItsAddress() {
    ConnectLink link = shell.foyer().connectLink(acme);
    shell.foyer().clock().advance(Duration.ofDays(8));

    assertThat(shell.run("connection link").out())
        .contains("expired", "not open any more")
        .doesNotContain(link.secret().reveal());
  }

  @Test
  void asksBeforeItMakesALink() {
    var ran = shell.answering(CREATE.replace(" --yes", ""), "no");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("asks in the name of Bruno Borges for 7 days");
    assertThat(shell.foyer().ports().connectLinks().newest(acme.id(), ConnectLink.Purpose.CONNECT))
        .isEmpty();
  }

  @Test
  void wantsAnOwnerOrAdminInWhoseNameToAsk() {
    var member = shell.run(CREATE.replace("bruno", "carla"));
    var nobody = shell.run("connection link --create --reason #4711 --yes");

    assertThat(member.code()).isEqualTo(1);
    assertThat(member.err()).contains("Only an owner or admin");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("--creator");
  }

  @Test
  void wantsAReasonForANewLink() {
    var ran = shell.run("connection link --create --creator bruno@acme.example --yes");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--reason");
  }

  @Test
  void refusesALinkThatIsOpenForTooLong() {
    assertThat(shell.run(CREATE + " --for 31d").err()).contains("15 minutes to 30 days");
  }

  @Test
  void refusesALinkWhereZoomIsConnectedOrNotSetUp() {
    shell.foyer().connectOrganization(acme);
    assertThat(shell.run(CREATE).err()).contains("connected already");

    shell.begin().acme();
    shell.foyer().zoom().desk().withoutCredentialsFor(ZoomApp.ORGANIZATION);
    assertThat(shell.run(CREATE).err()).contains("FOYER_ZOOM_ADMIN_CLIENT_ID");
  }

  @Test
  void refusesALengthThatIsNone() {
    var ran = shell.run(CREATE + " --for tomorrow");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("15m, 12h or 7d");
  }

  @Test
  void makesALinkForAStandby() {
    shell.foyer().connectOrganization(acme);

    var ran = shell.run(CREATE + " --purpose standby --for 15m --output json");

    assertThat(ran.json("/purpose").asString()).isEqualTo("standby");
    assertThat(ran.json("/expiresAt").asString()).isEqualTo("2026-03-04T12:15:00.123456Z");
    assertThat(shell.run("connection link --purpose standby").out()).contains("standby");
  }

  @Test
  void renewsALinkInOneAct() {
    ConnectLink old = shell.foyer().connectLink(acme);

    var ran = shell.run(CREATE.replace("--create", "--renew"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("https://foyer.example/connect/");
    assertThat(ran.out()).doesNotContain(old.secret().reveal());
    assertThat(shell.foyer().browser().starts(old))
        .isEqualTo(new BeginAuthorization.Outcome.NotOpen());
  }

  @Test
  void saysThatNobodyCameBackFromZoom() {
    ConnectLink link = shell.foyer().connectLink(acme);
    shell.foyer().browser().starts(link);
    assertThat(shell.run("connection link").out()).doesNotContain("has not come back");

    shell.foyer().clock().advance(Attempt.VALID_FOR);

    assertThat(shell.run("connection link").out())
        .contains("Somebody went to Zoom through it and has not come back")
        .contains("https://foyer.example/connect/" + link.secret().reveal());
    assertThat(shell.run("connection link --output json").json("/nobodyCameBack").asBoolean())
        .isTrue();
  }

  @Test
  void saysThatThereIsNoLink() {
    var ran = shell.run("connection link");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("connection link --create");
  }

  @Test
  void revokesAnOpenLink() {
    shell.foyer().connectLink(acme);

    var ran = shell.run("connection revoke-link --reason 'wrong person' --yes");

    assertThat(ran.code()).isZero();
    assertThat(shell.run("connection link").out()).contains("revoked");
    assertThat(shell.run("connection revoke-link --reason #4711 --yes").err())
        .contains("No connect link of Acme Corporation is open.");
  }
}
