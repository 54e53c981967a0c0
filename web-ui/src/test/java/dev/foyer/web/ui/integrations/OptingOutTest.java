package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-24")
class OptingOutTest extends UiTest {
  private static final Settings ALLOWED = Settings.INITIAL.withMembersMayDisconnect(true);
  private static final String OPT_OUT = "Opt out of the organization’s Zoom";
  private static final String OPT_IN = "Use the organization’s Zoom again";

  @BeforeEach
  void connect() {
    foyer().connectOrganization(acme());
  }

  @Test
  void isOfferedOnlyWhereTheSettingAllowsIt() {
    signInAs("carla");
    navigate(MyZoomView.class);
    assertThat(offers(OPT_OUT)).isFalse();

    change(Settings.INITIAL, ALLOWED);

    eventually(() -> assertThat(offers(OPT_OUT)).isTrue());
  }

  @Test
  void saysWhatItDoesAndLetsTheMemberBackIn() {
    change(Settings.INITIAL, ALLOWED);
    signInAs("carla");
    navigate(MyZoomView.class);

    click(OPT_OUT);
    assertThat(textOf(dialog()))
        .contains("Your next bookings get no Zoom link", "It is for you alone");
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("You have opted out of your organization’s Zoom.");
    assertThat(page()).contains("Opted out", "Carla Costa has opted out");
    click(OPT_IN);

    assertThat(told()).isEqualTo("You use your organization’s Zoom again.");
    assertThat(page()).contains("carla@acme.example", "Acme Corporation");
    assertThat(offers(OPT_OUT)).isTrue();
  }

  @Test
  void saysThatTheSettingWasTurnedOffMeanwhile() {
    change(Settings.INITIAL, ALLOWED);
    signInAs("carla");
    navigate(MyZoomView.class);
    click(OPT_OUT);
    change(ALLOWED, Settings.INITIAL);

    test(dialog()).confirm();

    assertThat(told()).isEqualTo("Your organization doesn’t let its members opt out any more.");
  }

  @Test
  void letsAMemberWithAPersonalZoomBackInToo() {
    change(Settings.INITIAL, ALLOWED);
    signInAs("carla");
    navigate(MyZoomView.class);
    click(OPT_OUT);
    test(dialog()).confirm();

    foyer().connectPersonal(acme().member("carla"), "carla.costa@mail.example");

    seeComing("carla.costa@mail.example");
    assertThat(page()).contains("You have opted out of your organization’s Zoom.");
    click(OPT_IN);
    assertThat(offers(OPT_IN)).isFalse();
    assertThat(page()).contains("carla.costa@mail.example");
  }

  private void change(Settings from, Settings to) {
    foyer()
        .foyer()
        .decisions()
        .changeSettings()
        .handle(new ChangeSettings.Command(acme().id(), acme().as("ada"), from, to));
  }
}
