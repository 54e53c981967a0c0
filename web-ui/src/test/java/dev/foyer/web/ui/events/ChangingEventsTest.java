package dev.foyer.web.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import dev.foyer.web.ui.UiTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-53")
class ChangingEventsTest extends UiTest {
  private Booking booking;

  @BeforeEach
  void bookWithZoom() {
    foyer().connectOrganization(acme());
    booking = foyer().book(acme().owner());
    foyer().runDueJobs();
    navigate("events/" + booking.id(), EventView.class);
  }

  @Test
  void givesAnEventAnotherTime() {
    click("Reschedule");
    assertThat(find(DateTimePicker.class).single().getValue())
        .isBetween("2026-03-05T07:00:00", "2026-03-05T07:00:01");
    find(DateTimePicker.class).single().setValue(LocalDateTime.parse("2020-01-01T10:00"));
    clickLast("Reschedule");
    assertThat(find(DateTimePicker.class).single().getErrorMessage()).contains("in the past");

    find(DateTimePicker.class).single().setValue(LocalDateTime.parse("2026-03-10T10:00"));
    clickLast("Reschedule");
    foyer().runDueJobs();

    seeComing("Tuesday, March 10, 2026");
    assertThat(foyer().zoom().meetings().getFirst().plan().time().start())
        .hasToString("2026-03-10T14:00:00Z");
  }

  @Test
  void saysWhatCancellingDoesAndDoesIt() {
    click("Cancel event");
    assertThat(textOf(dialog())).contains("Its meeting is deleted in Zoom", "Ines Ibarra is told");
    test(dialog()).confirm();
    foyer().runDueJobs();

    seeComing("Cancelled");
    assertThat(foyer().zoom().meetings()).isEmpty();
    assertThat(find(Button.class).withText("Reschedule").all()).isEmpty();
  }

  @Test
  void handsAnEventToAnotherHostAndWarnsWithoutZoom() {
    click("Hand over");
    @SuppressWarnings("unchecked") // browserless tests find by raw types
    ComboBox<Member> host = find(ComboBox.class).single();
    host.setValue(acme().member("grace"));
    assertThat(textOf(find(ReassignDialog.class).single())).contains("no working Zoom now");
    host.setValue(acme().member("dan"));
    assertThat(textOf(find(ReassignDialog.class).single())).doesNotContain("no working Zoom now");
    clickLast("Hand over");
    foyer().runDueJobs();

    seeComing("Dan Davis");
    assertThat(page()).contains("be signed in to Zoom as dan@acme.example");
  }

  @Test
  void givesAllToJoinAsText() {
    Meeting.Ready ready = (Meeting.Ready) foyer().meeting(booking);
    assertThat(find(TextArea.class).withLabel("All to join, as text").single().getValue())
        .contains("Intro call", ready.details().joinLink().toString(), "Passcode: 246810");
  }

  @Test
  @Rule("BR-56")
  void saysWhatRemainsInZoomWithoutAccess() {
    foyer().disconnect(acme());
    navigate("events/" + booking.id(), EventView.class);
    click("Cancel event");
    assertThat(textOf(dialog())).contains("Its meeting stays in Zoom");
    test(dialog()).confirm();
    foyer().runDueJobs();

    seeComing("Still in Zoom");
    assertThat(page()).contains("Foyer can’t reach that Zoom account any more");
  }

  @Test
  @Rule("BR-55")
  void repairsAllThatIsListed() {
    foyer()
        .zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.REQUEST_INVALID));
    Booking failed = foyer().book(acme().owner());
    foyer().runDueJobs();
    navigate("meetings/repair", RepairView.class);
    assertThat(page()).contains("Failed");

    click("Repair all");
    assertThat(textOf(dialog())).contains("Make a new link: 1");
    test(dialog()).confirm();
    foyer().runDueJobs();

    seeComing("Every event to come has its meeting as booked.");
    assertThat(foyer().meeting(failed)).isInstanceOf(Meeting.Ready.class);
  }

  @Test
  void keepsMembersFromRepairingOthers() {
    signInAs("carla");
    navigate("meetings/repair", RepairView.class);
    assertThat(page()).contains("Only owners and admins");
  }

  private void clickLast(String text) {
    test(find(Button.class).withText(text).all().getLast()).click();
  }
}
