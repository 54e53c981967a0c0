package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.location.Location;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("BR-10")
class HealthIsShownTest extends UiTest {

  private OrganizationConnection.Active active;

  @BeforeEach
  void connect() {
    active = foyer().connectOrganization(acme());
  }

  @Test
  void saysWhenItWasCheckedLastAndWhatThatFound() {
    checkedByFoyer();
    foyer().clock().advance(Duration.ofMinutes(4));

    navigate(ZoomView.class);

    assertThat(page()).contains("Last check", "4 minutes ago (Mar 4, 2026", "): works");
  }

  @Test
  void checksNowAndSaysSo() {
    navigate(ZoomView.class);

    click("Check now");

    eventually(() -> assertThat(told()).startsWith("Checked."));
    assertThat(page()).contains("just now", "): works");
    assertThat(offers("Check now")).isTrue();
  }

  @Test
  void findsALapseWhenAskedToCheck() {
    foyer().zoom().people().change("zoe@acme.example", Person::demoted);
    navigate(ZoomView.class);

    click("Check now");

    eventually(() -> assertThat(told()).contains("no longer works"));
    assertThat(page()).contains("Zoe Zimmer is no longer an admin of Acme Corporation");
  }

  @Test
  @Rule("BR-07")
  void goesOnShowingTheHealthFromBeforeAReconnect() {
    foyer().zoom().people().change("zoe@acme.example", Person::demoted);
    checkedByFoyer();
    foyer().clock().advance(Duration.ofMinutes(4));
    foyer().approve(acme(), ConnectLink.Purpose.RECONNECT, "aron@acme.example");

    navigate(ZoomView.class);

    assertThat(page())
        .contains("Health of earlier connections", "Acme Corporation, approved by Zoe Zimmer on")
        .contains("Stopped: Zoe Zimmer is no longer an admin of Acme Corporation");
  }

  @Test
  void saysThatZoomCannotBeReached() {
    foyer()
        .zoom()
        .script()
        .always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    navigate(ZoomView.class);

    click("Check now");

    eventually(() -> assertThat(told()).isEqualTo("Zoom couldn’t be reached when Foyer asked."));
    assertThat(page())
        .contains("At risk", "Meetings are still made with Acme Corporation")
        .contains("Zoom didn’t confirm it");
  }

  @Test
  void saysThatZoomCannotBeAsked() {
    foyer()
        .zoom()
        .script()
        .always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    navigate(ZoomView.class);

    click("Check now");

    eventually(() -> assertThat(told()).contains("Foyer tries again by itself"));
    assertThat(page()).contains("Connected");
    assertThat(find(Button.class).withText("Check now").single().isEnabled()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ZOOM_UNREACHABLE | Zoom couldn’t be reached
          ZOOM_IN_TROUBLE | Zoom was in trouble itself
          ACCESS_REFUSED | Zoom refused an access that ought to be good
          UNKNOWN_REFUSAL | for a reason that Foyer doesn’t know
          """)
  void tellsEachDoubt(Doubt why, String words) {
    foyer()
        .ports()
        .organizationConnections()
        .replace(active, active.doubt(why, foyer().clock().instant()));

    navigate(ZoomView.class);

    assertThat(page()).contains("At risk", words, "Foyer keeps checking");
  }

  @Test
  @Rule("BR-60")
  void saysWhatPausingDoesBeforeItIsDone() {
    foyer().eventType(acme().member("carla"), new Location.Zoom());
    foyer().book(acme().member("carla"));
    foyer().runDueJobs();
    navigate(ZoomView.class);

    click("Pause");

    assertThat(textOf(dialog()))
        .contains("4 members get no new Zoom meetings until you resume")
        .contains("2 event types have a Zoom location that waits")
        .contains("One upcoming meeting stays as it is");
    test(dialog()).cancel();
    assertThat(page()).contains("Connected");
  }

  @Test
  @Rule("BR-62")
  void pausesAndResumes() {
    navigate(ZoomView.class);
    click("Pause");
    test(dialog()).confirm();
    assertThat(told()).startsWith("Paused.");
    assertThat(page()).contains("No new meetings are made with Acme Corporation until you resume");

    click("Resume");

    assertThat(told()).startsWith("Resumed.");
    assertThat(page()).contains("Connected");
  }

  @Test
  void saysThatThereIsNothingToPauseAnyMore() {
    navigate(ZoomView.class);
    click("Pause");
    foyer().disconnect(acme());

    test(dialog()).confirm();

    assertThat(told()).contains("nothing to pause");
  }

  @Test
  @Rule("BR-07")
  void offersToChangeWhoStandsBehindIt() {
    navigate(ZoomView.class);

    click("Change who stands behind it");

    assertThat(find(TextField.class).withLabel("Connect link").single().getValue())
        .endsWith(
            foyer()
                .ports()
                .connectLinks()
                .newest(acme().id(), ConnectLink.Purpose.RECONNECT)
                .orElseThrow()
                .secret()
                .reveal());
    assertThat(page()).contains("Connected", "Reconnect Zoom");
  }

  @Test
  @Rule("BR-08")
  void saysThatAnotherOrganizationSharesTheAccountWithoutNamingIt() {
    var umbrella =
        foyer()
            .found("Umbrella Example", "Uma Underwood", "uma@umbrella.example")
            .verified("umbrella.example");
    var browser = foyer().browser();
    browser.approvesAs(umbrella.owner(), "aron@acme.example", foyer().connectLink(umbrella));
    var pending = foyer().ports().organizationConnections().pending(umbrella.id()).getFirst();
    foyer()
        .foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(umbrella.id(), umbrella.as("uma"), pending.id()));

    navigate(ZoomView.class);

    assertThat(page())
        .contains("Another organization of this Foyer has the same Zoom account connected")
        .doesNotContain("Umbrella");
  }

  private void checkedByFoyer() {
    foyer()
        .foyer()
        .connections()
        .checkNow()
        .handle(new CheckNow.Command(acme().id(), acme().as("ada")));
  }
}
