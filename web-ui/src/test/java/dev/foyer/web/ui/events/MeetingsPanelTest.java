package dev.foyer.web.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.web.ui.UiTest;
import dev.foyer.web.ui.part.DayColumns;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The picture of the meetings by day, and the same in words for whoever doesn't see it. */
class MeetingsPanelTest extends UiTest {

  @Test
  void drawsADayInWhichMeetingsWereMadeAndFailed() {
    foyer().connectOrganization(acme());
    foyer().book(acme().owner());
    foyer().runDueJobs();
    foyer().clock().advance(Duration.ofDays(1));
    foyer()
        .zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.REQUEST_INVALID));
    foyer().book(acme().owner());
    foyer().runDueJobs();

    open("", Map.of());

    Svg picture = find(DayColumns.class).single().getContent();
    assertThat(picture.getElement().getAttribute("aria-label")).contains("last 14 days");
    assertThat(picture.getElement().getProperty("innerHTML"))
        .contains("share tone-good", "share tone-bad")
        .doesNotContain("share tone-careful");
    assertThat(page()).contains("1made", "0waiting", "1failed or gone");
    assertThat(textOf(find(NativeDetails.class).single()))
        .contains("Mar 5", "0 made, 0 waiting, 1 failed or gone", "nothing booked");
    assertThat(find(RouterLink.class).withText("Meetings to repair").exists()).isTrue();
  }

  @Test
  void showsABookingAsItComes() {
    open("", Map.of());
    assertThat(page()).contains("Nothing was booked on Zoom in these days");

    foyer().book(acme().owner());

    seeComing("1waiting");
  }
}
