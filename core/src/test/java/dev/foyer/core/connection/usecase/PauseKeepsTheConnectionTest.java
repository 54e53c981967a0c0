package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-62")
class PauseKeepsTheConnectionTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connectAndPause() {
    rig.connectOrganization(acme);
    assertThat(pause()).isInstanceOf(PauseConnection.Outcome.Paused.class);
  }

  @Test
  void makesNoMeetingsUntilItIsResumed() {
    Booking booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Waiting.class,
            waiting ->
                assertThat(waiting.delay().reason())
                    .isEqualTo(new WaitReason.NoUsableZoom(Readiness.CONNECTION_PAUSED)));

    assertThat(resume()).isInstanceOf(ResumeConnection.Outcome.Resumed.class);
    rig.runDueJobs();

    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }

  @Test
  void keepsTheGrantAndGoesOnWatching() {
    rig.later(Duration.ofDays(1));
    assertThat(current()).isInstanceOf(OrganizationConnection.Paused.class);
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();

    rig.zoom().people().change(ZOE, Person::demoted);
    rig.later(Duration.ofMinutes(70));

    assertThat(current()).isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  @Test
  void staysPausedWhenTheStandbyTakesOver() {
    rig.approve(acme, Purpose.STANDBY, "aron@acme.example");
    rig.zoom().people().change(ZOE, Person::demoted);

    rig.later(Duration.ofMinutes(70));

    assertThat(current()).isInstanceOf(OrganizationConnection.Paused.class);
    assertThat(current().approval().authorizer().displayName()).isEqualTo("Aron Abel");
  }

  @Test
  void pausesAndResumesOnlyOnce() {
    assertThat(pause()).isEqualTo(new PauseConnection.Outcome.NothingToPause());
    resume();
    assertThat(resume()).isEqualTo(new ResumeConnection.Outcome.NotPaused());
  }

  private PauseConnection.Outcome pause() {
    return rig.foyer()
        .connections()
        .pauseConnection()
        .handle(new PauseConnection.Command(acme.id(), acme.as("ada")));
  }

  private ResumeConnection.Outcome resume() {
    return rig.foyer()
        .connections()
        .resumeConnection()
        .handle(new ResumeConnection.Command(acme.id(), acme.as("ada")));
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }
}
