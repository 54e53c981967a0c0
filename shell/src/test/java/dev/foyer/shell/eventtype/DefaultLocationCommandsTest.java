package dev.foyer.shell.eventtype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
@Rule("BR-32")
class DefaultLocationCommandsTest {
  private static final String APPLY = "location default apply --reason \"#4711\"";
  private static final String UNDO = "location default undo --reason \"#4711\"";

  private final ShellUnderTest shell;
  private SampleOrganization acme;

  DefaultLocationCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
  }

  @Test
  void appliesNothingWhileThereIsNoDefault() {
    assertThat(shell.run("location default show").out()).contains("none");
    assertThat(shell.run(APPLY + " --yes").err()).contains("its setting is off");
    assertThat(shell.run(UNDO + " --yes").err()).contains("nothing to undo");
  }

  @Test
  void showsFirstWhatWouldChange() {
    zoomByDefault();
    shell.foyer().eventType(acme.member("hugo"), new Location.Phone("+44 20 7946 0000"));

    var preview = shell.run("location default preview --output json");

    assertThat(preview.json("/changing").asInt()).isEqualTo(1);
    assertThat(preview.json("/withoutZoom").asInt()).isEqualTo(1);
    assertThat(preview.json("/eventTypes/0/attention").asString()).isEqualTo("not-licensed");
    assertThat(shell.run(APPLY + " --dry-run").out())
        .contains("1 event type follows", "Nothing was changed");
  }

  @Test
  void appliesTellsHowFarItIsAndUndoes() {
    zoomByDefault();
    EventType eventType =
        shell.foyer().eventType(acme.member("carla"), new Location.Phone("+44 20 7946 0000"));

    assertThat(shell.answering(APPLY, "yes").code()).isZero();
    assertThat(shell.run("location default show").out()).contains("applying", "0 of 1 changed");
    assertThat(shell.run(APPLY + " --yes").err()).contains("under way already");
    shell.foyer().runDueJobs();
    assertThat(shell.run("event-type show --event-type " + eventType.id()).out())
        .contains("Zoom (organization's default)");
    assertThat(shell.run(APPLY + " --yes").err()).contains("follow the default already");

    assertThat(shell.answering(UNDO, "yes").code()).isZero();
    shell.foyer().runDueJobs();
    assertThat(shell.run("location default show").out())
        .contains("undone", "1 of 1 have their earlier location back");
    assertThat(shell.run("event-type show --event-type " + eventType.id()).out())
        .contains("Phone: +44 20 7946 0000");
  }

  private void zoomByDefault() {
    Settings now = shell.foyer().ports().settings().of(acme.id());
    shell.foyer().ports().settings().replace(acme.id(), now, now.withZoomByDefault(true));
  }
}
