package dev.foyer.web.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rule("BR-51")
class EventsViewTest extends UiTest {

  @Test
  void listsMyBookingsByDayWithTheStateOfTheirMeetings() {
    foyer().connectOrganization(acme());
    foyer().book(acme().owner());
    foyer().book(acme().owner(), Duration.ofDays(2));
    foyer().book(acme().member("carla"));

    navigate(EventsView.class);

    assertThat(page())
        .contains("Thursday, March 5, 2026", "Friday, March 6, 2026", "Ada Adams with Ines Ibarra")
        .contains("Waiting")
        .doesNotContain("Carla Costa");
    foyer().runDueJobs();
    seeComing("Ready");
  }

  @Test
  void listsEverybodysForAdmins() {
    foyer().book(acme().member("carla"));

    open("events", Map.of("whose", "everybodys"));

    assertThat(page()).contains("Carla Costa with Ines Ibarra");
  }

  @Test
  void listsOnlyTheirOwnForMembers() {
    foyer().book(acme().owner());
    signInAs("carla");

    open("events", Map.of("whose", "everybodys"));

    assertThat(page()).contains("Nothing is booked").doesNotContain("Ada Adams");
  }

  @Test
  void beginsWithTheDayInTheAddress() {
    foyer().book(acme().owner());

    open("events", Map.of("from", "2026-03-06"));
    assertThat(page()).contains("Nothing is booked");

    open("events", Map.of("from", "nonsense"));
    assertThat(page()).contains("Ines Ibarra");
  }
}
