package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.MadeMeeting;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-53")
class MeetingFollowsItsBookingTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final EventChanges events = new EventChanges(rig, acme);
  private Booking booking;
  private JoinDetails link;

  @BeforeEach
  void bookWithZoom() {
    rig.connectOrganization(acme);
    booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    link = events.ready(booking).details();
  }

  @Test
  void keepsMeetingAndLinkAtAnotherTime() {
    Booking moved = events.reschedule(booking, Duration.ofHours(30));
    rig.runDueJobs();

    assertThat(events.ready(moved).details()).isEqualTo(link);
    assertThat(rig.zoom().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.plan().time()).isEqualTo(moved.time()));
    assertThat(rig.journal(acme)).endsWith(EntryKind.EVENT_RESCHEDULED, EntryKind.MEETING_CHANGED);
  }

  @Test
  void tellsZoomTheNewTimeOfAMeetingThatIsOnlyFoundAfterwards() {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost());
    Booking second = rig.book(acme.member("carla"));
    rig.runDueJobs();
    Booking moved = events.reschedule(second, Duration.ofHours(30));
    rig.later(Duration.ofMinutes(1));
    rig.runDueJobs();

    assertThat(events.ready(moved).order().plan().time()).isEqualTo(moved.time());
    assertThat(rig.zoom().meetings().getLast().plan().time()).isEqualTo(moved.time());
  }

  @Test
  void tellsZoomOnlyOfRealChanges() {
    rig.ports()
        .jobs()
        .noLaterThan(ProvisionMeeting.job(acme.id(), booking.id()), rig.clock().instant());
    rig.runDueJobs();
    assertThat(rig.zoom().script().calls(Operation.UPDATE_MEETING)).isZero();
  }

  @Test
  void showsWhyZoomHasNotChangedYetAndKeepsTrying() {
    rig.zoom()
        .script()
        .next(Operation.UPDATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE))
        .next(Operation.UPDATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));
    Booking moved = events.reschedule(booking, Duration.ofHours(30));
    rig.runDueJobs();

    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Changing.class,
            changing -> {
              assertThat(changing.details()).isEqualTo(link);
              assertThat(changing.delay().reason())
                  .isEqualTo(new WaitReason.ZoomNotNow(Obstacle.ZOOM_IN_TROUBLE));
              assertThat(changing.order().plan().time()).isEqualTo(booking.time());
            });
    rig.later(Duration.ofMinutes(5));
    rig.later(Duration.ofMinutes(5));

    assertThat(events.ready(moved).order().plan().time()).isEqualTo(moved.time());
    assertThat(rig.journal(acme))
        .containsOnlyOnce(EntryKind.MEETING_OUTDATED)
        .endsWith(EntryKind.MEETING_CHANGED);
  }

  @Test
  void keepsTheLinkWhenZoomRefusesTheChange() {
    rig.zoom()
        .script()
        .next(Operation.UPDATE_MEETING, new ScriptedAnswer.Refused(Refusal.REQUEST_INVALID));
    events.reschedule(booking, Duration.ofHours(30));
    rig.runDueJobs();

    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Outdated.class,
            outdated -> {
              assertThat(outdated.details()).isEqualTo(link);
              assertThat(outdated.reason()).isInstanceOf(FailReason.ZoomRefused.class);
            });
    rig.later(Duration.ofHours(1));
    assertThat(rig.zoom().script().calls(Operation.UPDATE_MEETING)).isEqualTo(1);

    Booking again = events.reschedule(booking, Duration.ofHours(40));
    rig.runDueJobs();
    assertThat(events.ready(again).details()).isEqualTo(link);
  }

  @Test
  void replacesATokenThatZoomRefusesWhileChanging() {
    rig.zoom()
        .script()
        .next(Operation.UPDATE_MEETING, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    Booking moved = events.reschedule(booking, Duration.ofHours(30));
    rig.runDueJobs();
    rig.later(Duration.ofSeconds(1));

    assertThat(events.ready(moved).details()).isEqualTo(link);
    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
  }

  @Test
  void makesANewLinkOnlyWhenTheMeetingIsSurelyGone() {
    rig.zoom()
        .script()
        .next(Operation.UPDATE_MEETING, new ScriptedAnswer.Refused(Refusal.MEETING_GONE));
    Booking moved = events.reschedule(booking, Duration.ofHours(30));
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Changing.class);
    rig.later(Duration.ofMinutes(5));
    assertThat(events.ready(moved).details()).isEqualTo(link);

    rig.zoom().deleteInZoom(link.meeting());
    Booking again = events.reschedule(moved, Duration.ofHours(40));
    rig.runDueJobs();

    assertThat(events.ready(again).details()).isNotEqualTo(link);
    assertThat(rig.zoom().meetings()).hasSize(1);
    assertThat(rig.journal(acme)).contains(EntryKind.MEETING_LOST);
  }

  @Test
  @Rule("BR-52")
  void leavesNoneBehindWhenCancelled() {
    events.cancel(booking);
    assertThat(rig.zoom().meetings()).hasSize(1);
    rig.runDueJobs();

    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Removed.class);
    assertThat(rig.zoom().meetings()).isEmpty();
    assertThat(events.leftovers(booking)).isEmpty();
    assertThat(rig.journal(acme)).endsWith(EntryKind.EVENT_CANCELLED, EntryKind.MEETING_REMOVED);
  }

  @Test
  @Rule("BR-52")
  void deletesUntilZoomHasDeleted() {
    rig.zoom()
        .script()
        .next(Operation.DELETE_MEETING, new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN))
        .next(Operation.DELETE_MEETING, new ScriptedAnswer.Refused(Refusal.MEETING_GONE))
        .next(Operation.DELETE_MEETING, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    events.cancel(booking);
    for (int run = 0; run < 4; run++) {
      rig.later(Duration.ofMinutes(5));
    }
    assertThat(rig.zoom().meetings()).isEmpty();
    assertThat(events.leftovers(booking)).isEmpty();
  }

  @Test
  @Rule("BR-52")
  void leavesNoneBehindWhenCancelledWhileZoomWasAsked() {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost());
    Booking second = rig.book(acme.member("carla"));
    rig.runDueJobs();
    events.cancel(second);
    rig.later(Duration.ofMinutes(1));
    rig.later(Duration.ofMinutes(1));

    assertThat(rig.meeting(second)).isInstanceOf(Meeting.Removed.class);
    assertThat(rig.zoom().meetings()).extracting(MadeMeeting::details).containsExactly(link);
  }

  @Test
  void givesAnotherHostAnotherMeetingBeforeTheOldOneGoes() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    Booking handed = events.reassign(booking, acme.member("dan"));
    rig.runDueJobs();
    assertThat(rig.zoom().meetings()).extracting(MadeMeeting::details).containsExactly(link);
    assertThat(events.shown(handed).join()).as("the old link works on").contains(link);

    rig.later(Duration.ofMinutes(5));

    Meeting.Ready ready = events.ready(handed);
    assertThat(ready.order().origin().hostEmail()).hasToString("dan@acme.example");
    assertThat(rig.zoom().meetings())
        .extracting(MadeMeeting::details)
        .containsExactly(ready.details());
    assertThat(events.shown(handed).join()).contains(ready.details());
    assertThat(events.leftovers(booking)).isEmpty();
  }

  @Test
  void decidesAnewAfterAFailureWhenTheBookingChanges() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.HOST_NOT_ALLOWED));
    Booking failed = rig.book(acme.member("carla"));
    rig.runDueJobs();
    assertThat(rig.meeting(failed)).isInstanceOf(Meeting.Failed.class);

    Booking handed = events.reassign(failed, acme.member("dan"));
    rig.runDueJobs();
    events.ready(handed);
  }

  @Test
  void refusesWhatCantBeChanged() {
    events.cancel(booking);
    assertThat(events.tryToCancel(booking, acme.as("carla")))
        .isEqualTo(new CancelEvent.Outcome.NotChanged(Objection.CANCELLED));
    Booking over = rig.book(acme.member("dan"), Duration.ofHours(1));
    rig.later(Duration.ofHours(2));
    assertThat(events.tryToCancel(over, acme.as("dan")))
        .isEqualTo(new CancelEvent.Outcome.NotChanged(Objection.OVER));
    Actor stranger = acme.as("dan");
    assertThat(events.tryToCancel(booking, stranger))
        .isInstanceOf(CancelEvent.Outcome.NotAllowed.class);
  }
}
