package dev.foyer.web.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

class HomeViewTest extends UiTest {

  @Test
  void tellsAdminsHowTheOrganizationsZoomDoesAndWhoLacksALink() {
    foyer().connectOrganization(acme());
    foyer().book(acme().member("grace"));

    navigate(HomeView.class);

    assertThat(page())
        .contains("Hello, Ada Adams.", "Every member whom Acme Corporation knows")
        .contains("4Members without a working link", "1Upcoming bookings without a meeting")
        .contains("Event booked", "hosted by ada@acme.example");
    assertThat(find(RouterLink.class).withText("Members without a working link").single().getHref())
        .isEqualTo("connected-users?type=none");
  }

  @Test
  void tellsMembersTheirNextEventsAndTheirZoomOnly() {
    foyer().book(acme().member("carla"));
    signInAs("carla");

    navigate(HomeView.class);

    assertThat(page())
        .contains("Intro call with Ines Ibarra", "No Zoom meeting can be made for you now")
        .doesNotContain("Needs attention", "What happened lately");
  }

  @Test
  void showsAConnectionAsItComes() {
    navigate(HomeView.class);
    assertThat(page()).contains("Not connected", "Nothing is booked yet");

    foyer().connectOrganization(acme());

    seeComing("Every member whom Acme Corporation knows");
  }

  @Test
  @Rule("BR-11")
  void tellsAdminsWhyTheConnectionLapsed() {
    OrganizationConnection.Active active = foyer().connectOrganization(acme());
    foyer()
        .ports()
        .organizationConnections()
        .replace(active, active.lapse(LapseReason.APP_REMOVED, foyer().clock().instant()));

    navigate(HomeView.class);

    assertThat(page())
        .contains("No longer works", "Somebody removed the Foyer app from Acme Corporation");
    assertThat(find(RouterLink.class).withText("Open Zoom").single().getHref())
        .isEqualTo("integrations/zoom");
  }

  @Test
  @Rule("BR-12")
  void hintsAtAStandbyUntilThereIsOne() {
    foyer().connectOrganization(acme());
    navigate(HomeView.class);
    assertThat(page()).contains("Nobody stands by: if Zoe Zimmer loses the role in Zoom");

    foyer().approve(acme(), ConnectLink.Purpose.STANDBY, "aron@acme.example");

    eventually(() -> assertThat(page()).doesNotContain("Nobody stands by"));
  }
}
