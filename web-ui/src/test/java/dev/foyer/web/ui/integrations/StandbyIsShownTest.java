package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"BR-11", "BR-12"})
class StandbyIsShownTest extends UiTest {

  @BeforeEach
  void connect() {
    foyer().connectOrganization(acme());
  }

  @Test
  void saysWhatAStandbyCoversAndWhatNotBeforeThereIsOne() {
    navigate(ZoomView.class);

    assertThat(page())
        .contains("None yet", "It covers the loss of one person")
        .contains("Zoom may end the first approval when the second is given");
  }

  @Test
  void makesALinkForASecondZoomAdmin() {
    navigate(ZoomView.class);

    click("Make a link for a second Zoom admin");

    ConnectLink link =
        foyer()
            .ports()
            .connectLinks()
            .newest(acme().id(), ConnectLink.Purpose.STANDBY)
            .orElseThrow();
    assertThat(find(TextField.class).withLabel("Connect link").single().getValue())
        .endsWith(link.secret().reveal());
    assertThat(page()).contains("Standby link", "Good until");
    assertThat(offers("Make a link for a second Zoom admin")).isFalse();
    click("Revoke link");
    assertThat(page()).contains("The last link was revoked");
    assertThat(offers("Make a link for a second Zoom admin")).isTrue();
  }

  @Test
  void showsWhoStandsBy() {
    navigate(ZoomView.class);

    foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");

    seeComing("Stands by");
    assertThat(page())
        .contains("the one that Aron Abel approved takes over at once")
        .contains("Aron Abel (aron@acme.example), Admin");
  }

  @Test
  void letsTheStandbyTakeOver() {
    foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");
    navigate(ZoomView.class);

    click("Let it take over");
    assertThat(dialog().getElement().getProperty("message")).contains("The two change places");
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("They have changed places.");
    assertThat(page()).contains("the one that Zoe Zimmer approved takes over at once");
  }

  @Test
  void removesTheStandby() {
    foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");
    navigate(ZoomView.class);

    click("Remove standby");
    test(dialog()).confirm();

    assertThat(told()).startsWith("The standby is removed. The access is erased here.");
    assertThat(page()).contains("None yet");
  }

  @Test
  void saysWhyAStandbyLapsedAndHowToMendIt() {
    OrganizationConnection.Standby standby =
        (OrganizationConnection.Standby)
            foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");
    foyer()
        .ports()
        .organizationConnections()
        .replace(standby, standby.lapse(LapseReason.ROLE_LOST, foyer().clock().instant()));

    navigate(ZoomView.class);

    assertThat(page())
        .contains("Connected", "Aron Abel is no longer an admin of Acme Corporation")
        .contains("nobody would take over now", "gives Aron Abel the role back");
    assertThat(offers("Make a link for a second Zoom admin")).isTrue();
    assertThat(offers("Remove standby")).isTrue();
  }

  @Test
  void saysWhenAndThatALapsedStandbyWasLost() {
    OrganizationConnection standby =
        foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");
    foyer().zoom().endGrantsOf("aron@acme.example", ZoomApp.ORGANIZATION);
    foyer().foyer().connections().usableAccess().handle(renewed(standby.grant()));

    navigate(ZoomView.class);

    assertThat(page()).contains("nobody would take over now", "PM): no longer works");
  }

  private UsableAccess.Command renewed(GrantKey grant) {
    return new UsableAccess.Command.NewerThan(
        grant, foyer().ports().grants().find(grant).orElseThrow().revision());
  }

  @Test
  void showsThatTheStandbyHasTakenOver() {
    foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");
    foyer().zoom().people().change("zoe@acme.example", Person::demoted);
    navigate(ZoomView.class);

    click("Check now");

    seeComing("Aron Abel (aron@acme.example)");
    assertThat(page()).contains("Connected", "None yet");
  }
}
