package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.License;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each class of refusal, when a meeting is asked for. */
@Rule("BR-51")
class RefusedMeetingTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"CODE_REFUSED", "HOST_NOT_ALLOWED", "MEETING_GONE", "REQUEST_INVALID", "UNKNOWN"})
  void failsAtOnceIfAskingAgainWontHelp(Refusal why) {
    Booking booking = bookRefused(why);

    assertThat(Expected.outcome(Meeting.Failed.class, rig.meeting(booking)).reason())
        .isEqualTo(new FailReason.ZoomRefused(why, "Scripted."));
    assertThat(rig.ports().journal().all(acme.id()).getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.MEETING_FAILED);
              assertThat(entry.cause()).isEqualTo(why.name());
            });
    rig.later(Duration.ofHours(1));
    assertThat(rig.zoom().script().calls(Operation.CREATE_MEETING)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"NO_PERMISSION", "SCOPES_MISSING"})
  void waitsForAnAdminToMendTheConnection(Refusal why) {
    Booking booking = bookRefused(why);

    assertThat(waiting(booking).delay().reason()).isEqualTo(new WaitReason.ConnectionRefused(why));
    rig.later(Duration.ofMinutes(5));
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }

  @Test
  void replacesARefusedTokenOnce() {
    Booking booking = bookRefused(Refusal.ACCESS_TOKEN_REFUSED);

    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
    assertThat(rig.zoom().lastIssued("zoe@acme.example", ZoomApp.ORGANIZATION))
        .contains(rig.ports().grants().all().getFirst().tokens());
  }

  @Test
  void waitsIfTheReplacedTokenIsRefusedToo() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    Booking booking = bookRefused(Refusal.ACCESS_TOKEN_REFUSED);

    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new WaitReason.ConnectionRefused(Refusal.ACCESS_TOKEN_REFUSED));
    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
    assertThat(rig.zoom().script().calls(Operation.CREATE_MEETING)).isEqualTo(2);
  }

  @Test
  void waitsAsLapsedWhenTheGrantTurnsOutToBeDead() {
    Booking booking = rig.book(acme.member("carla"));
    rig.zoom()
        .script()
        .meanwhile(
            Operation.CREATE_MEETING,
            () -> rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION));

    rig.runDueJobs();

    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new WaitReason.NoUsableZoom(Readiness.CONNECTION_LAPSED));
    assertThat(rig.journal(acme)).contains(EntryKind.CONNECTION_LAPSED);
  }

  @Test
  void looksTheHostUpAgainWhoWasDeactivatedMeanwhile() {
    rig.zoom().people().change("carla@acme.example", Person::deactivated);
    Booking booking = rig.book(acme.member("carla"));

    rig.runDueJobs();

    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new WaitReason.NoUsableZoom(Readiness.ZOOM_USER_DEACTIVATED));
    assertThat(rig.zoom().script().calls(Operation.CREATE_MEETING)).isEqualTo(1);
  }

  @Test
  void looksTheHostUpAgainWhoLostTheLicense() {
    rig.zoom().people().change("carla@acme.example", user -> user.licensed(License.NONE));
    Booking booking = rig.book(acme.member("carla"));

    rig.runDueJobs();

    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new WaitReason.NoUsableZoom(Readiness.NOT_LICENSED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"USER_NOT_IN_ACCOUNT", "NOT_LICENSED_FOR_MEETINGS"})
  void asksSeldomIfZoomRefusesAHostWhomItCallsFit(Refusal why) {
    rig.zoom().script().always(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(why));
    Booking booking = rig.book(acme.member("carla"));

    rig.runDueJobs();

    assertThat(waiting(booking).delay().reason()).isEqualTo(new WaitReason.ConnectionRefused(why));
    assertThat(rig.zoom().script().calls(Operation.CREATE_MEETING)).isEqualTo(1);
    rig.zoom().script().mend();
    rig.later(Duration.ofMinutes(5));
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }

  private Booking bookRefused(Refusal why) {
    rig.zoom().script().next(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(why));
    Booking booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    return booking;
  }

  private Meeting.Waiting waiting(Booking booking) {
    return Expected.outcome(Meeting.Waiting.class, rig.meeting(booking));
  }
}
