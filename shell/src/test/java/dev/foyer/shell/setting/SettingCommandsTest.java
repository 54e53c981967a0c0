package dev.foyer.shell.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class SettingCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  SettingCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
  }

  @Test
  void listsEachSettingWithWhatItTakes() {
    assertThat(shell.run("setting list --output csv").out().lines())
        .containsExactly(
            "Name,Value,Takes,What it decides",
            "meeting-summary,leave-to-zoom,\"on, off, leave-to-zoom\","
                + "Zoom writes a summary of meetings made through Foyer",
            "members-may-disconnect,no,\"yes, no\",Members may opt out of the organization's Zoom",
            "zoom-by-default,no,\"yes, no\",New event types start with Zoom as their location");
    var ran = shell.run("setting list --output json");
    assertThat(ran.json("/settings/0/value").asString()).isEqualTo("leave-to-zoom");
    assertThat(ran.json("/optedOut").asInt()).isZero();
  }

  @Test
  void changesOneWithAReason() {
    var ran = shell.run("setting set --name meeting-summary --value on --reason #4711 --yes");

    assertThat(ran.out()).contains("meeting-summary is now on.");
    assertThat(settings()).isEqualTo(Settings.INITIAL.withMeetingSummary(MeetingSummary.ON));
    Entry entry = shell.foyer().ports().journal().all(acme.id()).getLast();
    assertThat(entry.kind()).isEqualTo(EntryKind.SETTINGS_CHANGED);
    assertThat(entry.actor()).isEqualTo(new Actor.SupportEngineer("sam", "#4711"));
    assertThat(shell.run("user show --member dan@acme.example").out())
        .contains("No meeting summary: that needs a license.");
  }

  @Test
  void showsFirstWhatItDoes() {
    assertThat(
            shell
                .run("setting set --name meeting-summary --value on --reason #4711 --dry-run")
                .out())
        .contains(
            "meeting-summary of Acme Corporation: leave-to-zoom becomes on",
            "- 3 members have a licensed Zoom user for it",
            "- 1 member goes without",
            "Nothing was changed: this is a dry run.");
    assertThat(settings()).isEqualTo(Settings.INITIAL);
  }

  @Test
  void bringsTheOptedOutBack() {
    set("members-may-disconnect", "yes");
    var out = shell.run("user opt-out --member carla@acme.example --reason asked --yes");
    assertThat(out.out()).contains("Carla Costa has opted out.");
    assertThat(shell.run("user list --readiness opted-out --output csv").out())
        .contains("Carla Costa");
    assertThat(shell.run("setting list").out()).contains("1 member has opted out.");

    assertThat(
            shell
                .run("setting set --name members-may-disconnect --value no --reason x --dry-run")
                .out())
        .contains("- 1 member who has opted out comes back, and is told");
    assertThat(set("members-may-disconnect", "no")).contains("1 member is back");
    assertThat(shell.run("explain --member carla@acme.example").out())
        .contains("So meetings are made with the organization's Zoom");
  }

  @Test
  void optsOutAndInAgain() {
    var refused = shell.run("user opt-out --member carla@acme.example --reason asked --yes");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("doesn't let its members opt out");
    set("members-may-disconnect", "yes");

    assertThat(shell.run("user opt-out --member carla@acme.example --reason asked --dry-run").out())
        .contains("Carla Costa does without the Zoom of Acme Corporation");
    shell.run("user opt-out --member carla@acme.example --reason asked --yes");
    assertThat(shell.run("explain --member carla@acme.example").out())
        .contains("BR-24", "Carla Costa has opted out");

    assertThat(shell.run("user opt-in --member carla@acme.example --reason asked --yes").out())
        .contains("uses the organization's Zoom again");
    assertThat(shell.run("user opt-in --member carla@acme.example --reason asked --yes").code())
        .isEqualTo(1);
  }

  @Test
  void namesWhatASettingTakes() {
    var value = shell.run("setting set --name zoom-by-default --value maybe --reason x --yes");
    assertThat(value.code()).isEqualTo(2);
    assertThat(value.err()).contains("zoom-by-default takes yes, no, not maybe.");
    var name = shell.run("setting set --name colour --value yes --reason x --yes");
    assertThat(name.code()).isEqualTo(2);
    assertThat(name.err()).contains("members-may-disconnect");
  }

  @Test
  void saysThatItIsSoAlready() {
    assertThat(set("zoom-by-default", "no")).contains("zoom-by-default is no already.");
  }

  private String set(String name, String value) {
    return shell
        .run("setting set --name " + name + " --value " + value + " --reason x --yes")
        .out();
  }

  private Settings settings() {
    return shell.foyer().ports().settings().of(acme.id());
  }
}
