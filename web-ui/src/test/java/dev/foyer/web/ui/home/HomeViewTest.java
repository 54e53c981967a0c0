package dev.foyer.web.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
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
}
