package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.MadeMeeting;
import dev.foyer.core.scripted.Operation;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-56")
class MeetingOutlivesItsAccessTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final EventChanges events = new EventChanges(rig, acme);
  private Booking booking;
  private JoinDetails link;

  @BeforeEach
  void bookWithZoom() {
    rig.connectOrganization(acme);
    booking = rig.book(acme.member("carla"), Duration.ofDays(3));
    rig.runDueJobs();
    link = events.ready(booking).details();
  }

  @Test
  void staysWhereItWasMadeWhenPrecedenceChanges() {
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");
    Booking moved = events.reschedule(booking, Duration.ofDays(4));
    rig.runDueJobs();
    assertThat(events.ready(moved).details()).isEqualTo(link);
    assertThat(rig.zoom().meetings()).hasSize(1);
  }

  @Test
  void keepsTheLinkAndSaysThatZoomShowsTheOldTime() {
    rig.disconnect(acme);
    Booking moved = events.reschedule(booking, Duration.ofDays(4));
    rig.runDueJobs();

    assertThat(rig.meeting(moved))
        .isInstanceOfSatisfying(
            Meeting.Changing.class,
            changing -> {
              assertThat(changing.details()).isEqualTo(link);
              assertThat(changing.delay().reason()).isEqualTo(new WaitReason.OutOfReach());
            });
    assertThat(events.shown(moved).managed()).isFalse();

    rig.connectOrganization(acme);
    rig.runDueJobs();
    assertThat(events.ready(moved).order().plan().time()).isEqualTo(moved.time());
    assertThat(events.ready(moved).details()).isEqualTo(link);
  }

  @Test
  void reachesAHostsOwnMeetingAgainWhenTheSameZoomUserIsConnectedAgain() {
    Member carla = acme.member("carla");
    rig.connectPersonal(carla, "carla.costa@mail.example");
    Booking own = rig.book(carla, Duration.ofDays(3));
    rig.runDueJobs();
    rig.foyer()
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(acme.id(), carla.id()));
    Booking moved = events.reschedule(own, Duration.ofDays(4));
    rig.runDueJobs();
    assertThat(rig.meeting(moved)).isInstanceOf(Meeting.Changing.class);

    rig.connectPersonal(carla, "carla.costa@mail.example");

    assertThat(events.ready(moved).order().plan().time()).isEqualTo(moved.time());
  }

  @Test
  void saysThatACancelledMeetingRemainsUntilTheAccountIsReachedAgain() {
    rig.disconnect(acme);
    events.cancel(booking);
    rig.runDueJobs();

    assertThat(events.leftovers(booking))
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.state()).isEqualTo(new Leftover.State.OutOfReach());
              assertThat(left.details()).isEqualTo(link);
            });
    assertThat(rig.journal(acme)).endsWith(EntryKind.MEETING_REMAINS);
    assertThat(rig.zoom().meetings()).hasSize(1);

    rig.connectOrganization(acme);
    rig.runDueJobs();
    assertThat(events.leftovers(booking)).isEmpty();
    assertThat(rig.zoom().meetings()).isEmpty();
  }

  @Test
  void looksNoMoreForWhatIsOver() {
    rig.disconnect(acme);
    events.cancel(booking);
    rig.later(Duration.ofDays(4));
    int due = rig.runDueJobs();
    rig.later(Duration.ofDays(1));
    assertThat(due).isZero();
  }

  @Test
  @Rule("BR-52")
  void deletesAtOnceWhatZoomMadeWhileTheConnectionEnded() {
    rig.zoom().script().meanwhile(Operation.CREATE_MEETING, () -> rig.disconnect(acme));
    Booking second = rig.book(acme.member("carla"));
    rig.runDueJobs();

    assertThat(rig.meeting(second)).isNotInstanceOf(Meeting.Requested.class);
    if (rig.meeting(second) instanceof Meeting.Made made) {
      assertThat(rig.zoom().meetings()).extracting(MadeMeeting::details).contains(made.details());
    } else {
      assertThat(rig.zoom().meetings()).extracting(MadeMeeting::details).containsExactly(link);
    }
  }
}
