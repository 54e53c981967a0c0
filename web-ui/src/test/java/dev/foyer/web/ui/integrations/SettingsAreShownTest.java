package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.Expected;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

class SettingsAreShownTest extends UiTest {
  private static final Settings ALLOWED = Settings.INITIAL.withMembersMayDisconnect(true);

  @Test
  @Rule({"BR-30", "BR-31"})
  void showsThemWithAndWithoutAConnection() {
    navigate(ZoomView.class);
    assertThat(page()).contains("Settings", "Meeting summary", "Left to Zoom");

    foyer().connectOrganization(acme());

    seeComing("Standby");
    assertThat(page()).contains("Members may disconnect the organization’s Zoom");
  }

  @Test
  @Rule("BR-30")
  void saysWhatSummariesChangeBeforeTheyAreTurnedOn() {
    foyer().connectOrganization(acme());
    navigate(ZoomView.class);

    click("Turn summaries on");
    assertThat(textOf(dialog()))
        .contains("Zoom writes a summary of each meeting")
        .contains("3 members have a licensed Zoom user")
        .contains("One member goes without");
    assertThat(settings()).isEqualTo(Settings.INITIAL);
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("The setting is changed.");
    assertThat(settings().meetingSummary()).isEqualTo(MeetingSummary.ON);
    assertThat(offers("Turn summaries on")).isFalse();
    click("Leave summaries to Zoom");
    assertThat(textOf(dialog())).contains("each host’s own settings in Zoom decide");
  }

  @Test
  @Rule({"BR-24", "BR-31"})
  void saysHowManyComeBackBeforeMembersMayNoLongerOptOut() {
    foyer().connectOrganization(acme());
    navigate(ZoomView.class);
    click("Let members opt out");
    assertThat(textOf(dialog())).contains("Nothing changes until somebody does");
    test(dialog()).confirm();
    optOut("carla");
    optOut("dan");
    seeComing("2 members have opted out");

    click("Stop letting members opt out");
    assertThat(textOf(dialog())).contains("2 members who have opted out come back", "each is told");
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("The setting is changed. 2 members are back.");
    assertThat(page()).doesNotContain("have opted out");
  }

  @Test
  void changesTheDefaultLocation() {
    navigate(ZoomView.class);

    click("Make Zoom the default");
    assertThat(textOf(dialog())).contains("New event types start with Zoom");
    test(dialog()).confirm();

    assertThat(settings().zoomByDefault()).isTrue();
    assertThat(offers("Stop making Zoom the default")).isTrue();
  }

  @Test
  void changesNothingThatSomebodyElseChangedMeanwhile() {
    navigate(ZoomView.class);
    click("Make Zoom the default");
    change(Settings.INITIAL, ALLOWED);

    test(dialog()).confirm();

    assertThat(told()).startsWith("Somebody else has changed the settings meanwhile.");
    assertThat(settings()).isEqualTo(ALLOWED);
  }

  @Test
  void changesNothingOnCancel() {
    navigate(ZoomView.class);
    click("Make Zoom the default");

    test(dialog()).cancel();

    assertThat(settings()).isEqualTo(Settings.INITIAL);
    assertThat(find(ConfirmDialog.class).all()).isEmpty();
  }

  private void optOut(String who) {
    Expected.outcome(
        OptOut.Outcome.OptedOut.class,
        foyer()
            .foyer()
            .decisions()
            .optOut()
            .handle(new OptOut.Command(acme().id(), acme().as(who), acme().member(who).id())));
  }

  private void change(Settings from, Settings to) {
    foyer()
        .foyer()
        .decisions()
        .changeSettings()
        .handle(new ChangeSettings.Command(acme().id(), acme().as("bruno"), from, to));
  }

  private Settings settings() {
    return foyer().ports().settings().of(acme().id());
  }
}
