package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("BR-51")
class OneMeetingWhateverHappensTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void findsTheMeetingAgainWhoseAnswerGotLost() {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost());
    Booking booking = bookAndRun();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Requested.class);

    rig.later(Duration.ofSeconds(15));

    assertThat(ready(booking).details()).isEqualTo(rig.zoom().meetings().getFirst().details());
    assertOneMeeting();
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstacle.class,
      names = {"OUTCOME_UNKNOWN", "ZOOM_IN_TROUBLE"})
  void asksAgainOnceItIsSurelyNotThere(Obstacle unknown) {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(unknown));
    Booking booking = bookAndRun();
    assertThat(rig.zoom().script().calls(Operation.FIND_MEETING)).isZero();

    rig.later(Duration.ofSeconds(14));
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Requested.class);
    rig.later(Duration.ofSeconds(1));
    rig.later(Duration.ofMinutes(5));

    ready(booking);
    assertThat(rig.zoom().script().calls(Operation.CREATE_MEETING)).isEqualTo(2);
    assertOneMeeting();
  }

  @Test
  void looksAgainWhenTheLookFails() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost())
        .next(Operation.FIND_MEETING, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED))
        .next(Operation.FIND_MEETING, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED))
        .next(Operation.FIND_MEETING, new ScriptedAnswer.Refused(Refusal.UNKNOWN));
    Booking booking = bookAndRun();

    for (int look = 0; look < 4; look++) {
      rig.later(Duration.ofMinutes(5));
    }

    ready(booking);
    assertOneMeeting();
    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
  }

  @Test
  void goesOnAfterADeathBetweenRequestAndAnswer() {
    rig.zoom()
        .script()
        .meanwhile(
            Operation.CREATE_MEETING,
            () -> {
              throw new NodeDied();
            });
    Booking booking = rig.book(acme.member("carla"));
    assertThatExceptionOfType(NodeDied.class).isThrownBy(rig::runDueJobs);
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Requested.class);

    rig.runDueJobs();
    rig.later(Duration.ofMinutes(1));

    ready(booking);
    assertOneMeeting();
  }

  @Test
  void goesOnAfterADeathBetweenAnswerAndStorage() {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost());
    Booking booking = bookAndRun();
    Meeting requested = rig.meeting(booking);
    assertThat(rig.zoom().meetings()).hasSize(1);

    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isEqualTo(requested);
    rig.later(Duration.ofMinutes(1));

    ready(booking);
    assertOneMeeting();
  }

  @SuppressWarnings("serial") // never serialized
  private static final class NodeDied extends RuntimeException {}

  @Test
  void makesNoSecondOneWhenTheJobRunsTwice() {
    Booking booking = bookAndRun();

    rig.ports()
        .jobs()
        .noLaterThan(
            new Job(JobKind.PROVISION_MEETING, acme.id().value(), booking.id().value()),
            rig.clock().instant());
    rig.runDueJobs();

    assertOneMeeting();
  }

  @Test
  void asksAgainElsewhereWhenTheGrantDiedThatCouldFindIt() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN));
    Booking booking = bookAndRun();
    rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION);
    rig.clock().advance(Duration.ofHours(1));
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Waiting.class);

    rig.connectOrganization(acme);

    ready(booking);
    assertOneMeeting();
  }

  @Test
  void failsAtTheStartIfItCantBeFoundOut() {
    rig.zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.OUTCOME_UNKNOWN))
        .always(Operation.FIND_MEETING, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    Booking booking = bookAndRun();

    rig.later(Duration.ofDays(1));

    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .isEqualTo(
                        new FailReason.BookingStarted(
                            new WaitReason.ZoomNotNow(Obstacle.OUTCOME_UNKNOWN))));
    assertThat(rig.journal(acme)).contains(EntryKind.MEETING_FAILED);
  }

  private Booking bookAndRun() {
    Booking booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    return booking;
  }

  private void assertOneMeeting() {
    assertThat(rig.zoom().meetings()).hasSize(1);
  }

  private Meeting.Ready ready(Booking booking) {
    return Expected.outcome(Meeting.Ready.class, rig.meeting(booking));
  }
}
