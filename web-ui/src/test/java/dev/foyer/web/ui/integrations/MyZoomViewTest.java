package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

@Rule("BR-22")
class MyZoomViewTest extends UiTest {

  @Test
  void showsTheOrganizationsWhileThereIsNoOtherAndOffersToConnectOnesOwn() {
    foyer().connectOrganization(acme());
    signInAs("carla");

    navigate(MyZoomView.class);

    assertThat(page()).contains("Organization’s Zoom", "carla@acme.example", "Acme Corporation");
    assertThat(offers("Connect my own Zoom")).isTrue();
  }

  @Test
  void showsOnlyThePersonalOneWhereBothExist() {
    foyer().connectOrganization(acme());
    signInAs("carla");
    navigate(MyZoomView.class);

    foyer().connectPersonal(acme().member("carla"), "carla.costa@mail.example");

    seeComing("carla.costa@mail.example");
    assertThat(page()).doesNotContain("Acme Corporation");
    assertThat(offers("Connect my own Zoom")).isFalse();
  }

  @Test
  void bringsTheOrganizationsForwardWhenThePersonalOneIsDisconnected() {
    foyer().connectOrganization(acme());
    foyer().connectPersonal(acme().member("carla"), "carla.costa@mail.example");
    signInAs("carla");
    navigate(MyZoomView.class);

    click("Disconnect my own Zoom");
    assertThat(test(dialog()).getText()).contains("Your organization’s Zoom comes forward");
    test(dialog()).confirm();

    assertThat(told()).startsWith("Your own Zoom is disconnected.");
    assertThat(page()).contains("Acme Corporation").doesNotContain("carla.costa@mail.example");
  }

  @Test
  void explainsWhyThisOne() {
    foyer().connectOrganization(acme());
    signInAs("dan");

    navigate(MyZoomView.class);

    assertThat(textOf(find(Details.class).single()))
        .contains("Why this one?")
        .contains("No personal Zoom is connected")
        .contains("Basic Zoom user for dan@acme.example")
        .contains("hosted by dan@acme.example");
  }

  @Test
  void saysWhyThereIsNoneAndWhatToDo() {
    foyer().connectOrganization(acme());
    signInAs("grace");

    navigate(MyZoomView.class);

    assertThat(page())
        .contains("No Zoom user with this e-mail", "Bookings are accepted and wait")
        .contains("A Zoom admin adds this e-mail address");
  }

  @Test
  void offersNoOwnZoomWhereTheAppIsNotSetUp() {
    foyer().zoom().desk().withoutCredentialsFor(ZoomApp.PERSONAL);
    signInAs("carla");

    navigate(MyZoomView.class);

    assertThat(offers("Connect my own Zoom")).isFalse();
    assertThat(page()).contains("Connecting a Zoom of your own is not set up");
  }
}
