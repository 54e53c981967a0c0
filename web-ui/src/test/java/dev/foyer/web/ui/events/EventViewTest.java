package dev.foyer.web.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

@Rule({"BR-50", "BR-51"})
class EventViewTest extends UiTest {

  @Test
  void showsTheMeetingAsItBecomesReady() {
    foyer().connectOrganization(acme());
    Booking booking = foyer().book(acme().owner());
    open(booking);
    assertThat(page())
        .contains("Waiting", "Zoom is being asked", "Thursday, March 5, 2026")
        .contains("Ines Ibarra (ines@guest.example)", "(Europe/London)")
        .contains("As it was chosen", "America/New_York");

    foyer().runDueJobs();

    seeComing("Ready");
    assertThat(page()).contains("be signed in to Zoom as ada@acme.example");
    assertThat(find(Anchor.class).withText("Start").single().getHref())
        .isEqualTo(field("Join link"));
    assertThat(field("Meeting ID")).isNotBlank();
    assertThat(field("Passcode")).isNotBlank();
  }

  @Test
  void saysWhyAMeetingWaitsAndWhatToDo() {
    foyer().connectOrganization(acme());
    Booking booking = foyer().book(acme().member("grace"));
    foyer().runDueJobs();

    open(booking);

    assertThat(page())
        .contains("Waiting", "No Zoom user with this e-mail", "What to do")
        .contains("A Zoom admin adds this e-mail address");
  }

  @Test
  void saysThatZoomIsInTroubleAndThatFoyerGoesOn() {
    foyer().connectOrganization(acme());
    foyer()
        .zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    Booking booking = foyer().book(acme().owner());
    foyer().runDueJobs();

    open(booking);

    assertThat(page()).contains("Zoom asks for a pause", "Foyer goes on by itself");
  }

  @Test
  void saysWhyAMeetingFailedAndWhatToDo() {
    foyer().connectOrganization(acme());
    foyer()
        .zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.REQUEST_INVALID));
    Booking booking = foyer().book(acme().owner());
    foyer().runDueJobs();

    open(booking);

    assertThat(page())
        .contains("Failed", "Zoom found the request itself wrong", "Ask whoever operates")
        .contains("Zoom’s own words", "Scripted.");
  }

  @Test
  @Rule("BR-61")
  void saysThatFoyerCanNoLongerChangeTheMeetingAfterDisconnecting() {
    foyer().connectOrganization(acme());
    Booking booking = foyer().book(acme().owner());
    foyer().runDueJobs();
    open(booking);

    foyer().disconnect(acme());

    seeComing("Foyer can no longer change this meeting in Zoom");
    assertThat(field("Join link")).startsWith("https://");
  }

  @Test
  void saysThatThereIsNoSuchBooking() {
    navigate("events/00000000-0000-7000-8000-000000000000", EventView.class);

    assertThat(page()).contains("There is no such booking.");
  }

  @Test
  void keepsMembersFromOthersBookings() {
    Booking booking = foyer().book(acme().owner());
    signInAs("carla");

    open(booking);

    assertThat(page()).contains("Only owners and admins").doesNotContain("Ines Ibarra");
  }

  private void open(Booking booking) {
    navigate("events/" + booking.id(), EventView.class);
  }

  private String field(String label) {
    return find(TextField.class).withLabel(label).single().getValue();
  }
}
