package dev.foyer.shell.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class ChangeEventCommandsTest {
  private static final String WHY = " --reason \"ticket 4711\" --yes --output json --event ";
  private final ShellUnderTest shell;
  private SampleOrganization acme;
  private Booking booking;

  ChangeEventCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
    booking = shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();
  }

  @Test
  void givesAnEventAnotherTimeInItsOwnZone() {
    var ran = shell.run("event reschedule --start 2026-03-09T15:30" + WHY + booking.id());
    shell.foyer().runDueJobs();

    assertThat(ran.json("/start").asString()).isEqualTo("2026-03-09T19:30:00Z");
    assertThat(shell.foyer().zoom().meetings().getFirst().plan().time().start())
        .hasToString("2026-03-09T19:30:00Z");
  }

  @Test
  void saysWhatItTakesForATime() {
    assertThat(shell.run("event reschedule --start soon" + WHY + booking.id()).err())
        .contains("2026-12-01T15:30")
        .contains("not soon");
    assertThat(
            shell
                .run("event reschedule --zone Mars --start 2026-03-09T15:30" + WHY + booking.id())
                .err())
        .contains("Europe/London");
    assertThat(shell.run("event reschedule --start 2020-01-01T10:00" + WHY + booking.id()).err())
        .contains("past");
  }

  @Test
  void cancelsAnEventOnceAndShowsFirstWhatThatDoes() {
    var dry = shell.run("event cancel --dry-run --reason \"ticket 4711\" --event " + booking.id());
    assertThat(dry.out()).contains("its link stops working").contains("dry run");
    assertThat(shell.foyer().zoom().meetings()).hasSize(1);

    var ran = shell.run("event cancel" + WHY + booking.id());
    assertThat(ran.json("/takesPlace").asBoolean()).isFalse();
    shell.foyer().runDueJobs();
    assertThat(shell.foyer().zoom().meetings()).isEmpty();

    var again = shell.run("event cancel" + WHY + booking.id());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("cancelled");
  }

  @Test
  void handsAnEventToAnotherHost() {
    var ran = shell.run("event reassign --host dan@acme.example" + WHY + booking.id());
    assertThat(ran.json("/host/email").asString()).isEqualTo("dan@acme.example");
    shell.foyer().runDueJobs();
    assertThat(shell.foyer().meeting(booking)).isInstanceOf(Meeting.Ready.class);

    var unknown = shell.run("event reassign --host dam@acme.example" + WHY + booking.id());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("dan@acme.example");
  }

  @Test
  void listsAndRepairsWhatIsMissing() {
    Booking waiting = shell.foyer().book(acme.member("ada"));
    assertThat(shell.run("meeting list --output csv").out())
        .contains(waiting.id().toString())
        .contains("waiting")
        .doesNotContain(booking.id().toString());

    assertThat(
            shell
                .run("meeting repair --all --reason \"ticket 4711\" --yes --output json")
                .json("/repaired/0/result")
                .asString())
        .isEqualTo("try now");
    shell.foyer().runDueJobs();
    assertThat(shell.run("meeting list --output csv").out().lines()).hasSize(1);
  }

  @Test
  void asksWhichMeetingsToRepair() {
    var ran = shell.run("meeting repair --reason \"ticket 4711\" --yes");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--event").contains("--all");
  }

  @Test
  void makesANewLink() {
    Meeting.Ready before = (Meeting.Ready) shell.foyer().meeting(booking);
    shell.run("meeting renew" + WHY + booking.id());
    shell.foyer().runDueJobs();
    Meeting.Ready after = (Meeting.Ready) shell.foyer().meeting(booking);
    assertThat(after.details()).isNotEqualTo(before.details());
    assertThat(shell.foyer().zoom().meetings()).hasSize(1);
  }
}
