package dev.foyer.shell.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.fixture.ANotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class WebhookCommandsTest {
  private final ShellUnderTest shell;
  private FoyerUnderTest foyer;
  private SampleOrganization acme;
  private OrganizationConnection.Active connection;

  WebhookCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    foyer = shell.begin();
    acme = foyer.acme();
    connection = foyer.connectOrganization(acme);
  }

  @Test
  void listsNewestFirstWithWhatCameOfIt() {
    tell(ofZoe().at(foyer.clock().instant().minus(Duration.ofHours(2))).ofRemoval());
    tell(ofZoe().ofMeeting(94_267_204_567L));

    assertThat(shell.run("webhook list").out())
        .contains("app_deauthorized", "ignored: stale", "meeting.deleted", "done");
    var ran = shell.run("webhook list --output json --limit 1");
    assertThat(ran.json("/webhooks/0/event").asString()).isEqualTo("meeting.deleted");
    assertThat(ran.json("/webhooks/0/about/meeting").asString()).isEqualTo("94267204567");
    var older = shell.run("webhook list --output json --before " + ran.json("/next").asString());
    assertThat(older.json("/webhooks/0/reason").asString()).isEqualTo("stale");
  }

  @Test
  void listsOnlyTheStatesThatAreAskedFor() {
    tell(foyer.given().aNotice().at(foyer.clock().instant()).ofRemoval());
    tell(ofZoe().ofMeeting(1));

    assertThat(shell.run("webhook list --state parked,failed --output csv").out().lines())
        .hasSize(2);
    assertThat(shell.run("webhook list --state praked").err()).contains("Did you mean parked?");
  }

  @Test
  void showsWhomItConcerns() {
    tell(ofZoe().withEmail(acme.member("carla").email()).ofDeletion());

    var ran = shell.run("webhook show --output json --id " + newest());

    assertThat(ran.json("/organizations/0").asString()).isEqualTo(acme.id().toString());
    assertThat(ran.json("/about/email").asString()).isEqualTo("carla@acme.example");
    assertThat(ran.json("/state").asString()).isEqualTo("done");
    assertThat(shell.run("webhook show --id " + newest()).out())
        .contains("user.deleted", "Zoom account", "simulated");
  }

  @Test
  void replaysAfterAsking() {
    tell(ofZoe().ofDeletion());

    var ran = shell.answering("webhook replay --reason #4711 --id " + newest(), "yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("1 organization(s)");
    assertThat(foyer.journal(acme)).endsWith(EntryKind.NOTICE_REPLAYED);
    assertThat(shell.run("webhook replay --yes --reason #4711 --id " + newest()).err())
        .contains("has not been processed to an end yet");
  }

  @Test
  void changesNothingOnADryRun() {
    tell(ofZoe().ofDeletion());
    int before = foyer.journal(acme).size();

    var ran = shell.run("webhook replay --dry-run --reason #4711 --id " + newest());

    assertThat(ran.out()).contains("Nothing was changed");
    assertThat(foyer.journal(acme)).hasSize(before);
  }

  @Test
  void saysThatItIsNotThere() {
    assertThat(shell.run("webhook show --id 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55").err())
        .contains("forgotten after a week");
    assertThat(shell.run("webhook show --id 4711").code()).isEqualTo(2);
    assertThat(shell.run("webhook replay --yes --id 4711").err()).contains("--reason");
  }

  private ANotice ofZoe() {
    return foyer
        .given()
        .aNotice()
        .about(connection.approval().account().id(), connection.approval().authorizer().id())
        .at(foyer.clock().instant());
  }

  private void tell(ZoomNotice notice) {
    foyer.zoomTells(notice);
    foyer.runDueJobs();
  }

  private String newest() {
    return shell.run("webhook list --limit 1 --output json").json("/webhooks/0/id").asString();
  }
}
