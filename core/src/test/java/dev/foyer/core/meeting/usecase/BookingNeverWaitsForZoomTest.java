package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.WaitReason.NoUsableZoom;
import dev.foyer.core.meeting.WaitReason.ZoomNotNow;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("BR-51")
class BookingNeverWaitsForZoomTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");

  @Test
  void storesBookingMeetingAndJobWithoutAskingZoom() {
    rig.connectOrganization(acme);
    int calls = rig.zoom().script().calls();

    Booking booking = rig.book(carla);

    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
    assertThat(waiting(booking).delay().reason()).isEqualTo(new WaitReason.JustBooked());
    rig.runDueJobs();
    assertReady(booking);
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstacle.class,
      names = {"UNREACHABLE", "RATE_LIMITED", "DAILY_LIMIT", "APP_MISCONFIGURED", "APP_NOT_SET_UP"})
  void isMadeWhenZoomCanAgain(Obstacle why) {
    rig.connectOrganization(acme);
    rig.zoom().script().always(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(why));
    Booking booking = rig.book(carla);

    rig.runDueJobs();
    assertThat(waiting(booking).delay().reason()).isEqualTo(new ZoomNotNow(why));

    rig.zoom().script().mend();
    rig.later(Duration.ofMinutes(5));
    assertReady(booking);
  }

  @ParameterizedTest
  @CsvSource({
    "erin,  ZOOM_USER_PENDING",
    "frank, ZOOM_USER_DEACTIVATED",
    "grace, NO_ZOOM_USER",
    "hugo,  NOT_LICENSED"
  })
  void waitsWithTheReasonWhyTheHostHasNoZoom(String host, Readiness why) {
    rig.connectOrganization(acme);
    Booking booking = rig.book(acme.member(host));

    rig.runDueJobs();

    assertThat(waiting(booking).delay().reason()).isEqualTo(new NoUsableZoom(why));
    assertThat(rig.zoom().meetings()).isEmpty();
  }

  @Test
  void isMadeWhenTheOrganizationGetsConnected() {
    Booking booking = rig.book(carla);
    rig.runDueJobs();
    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new NoUsableZoom(Readiness.NOT_CONNECTED));

    rig.connectOrganization(acme);

    assertReady(booking);
  }

  @Test
  void isMadeWhenAnApprovalIsActivated() {
    Booking booking = rig.book(carla);
    Browser noras = rig.browser();
    var approved =
        Expected.outcome(
                CompleteAuthorization.Outcome.ConfirmationNeeded.class,
                noras.approves("nora@northwind.example", rig.connectLink(acme)))
            .connection();
    Expected.outcome(
        ConfirmConnection.Outcome.ActivationNeeded.class,
        noras.confirms(approved, "Acme Corporation"));
    rig.runDueJobs();
    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new NoUsableZoom(Readiness.NOT_CONNECTED));
    rig.zoom().people().change("carla@acme.example", user -> user.withEmail("c@acme.example"));
    rig.zoom()
        .people()
        .change("nils@northwind.example", user -> user.withEmail("carla@acme.example"));

    rig.foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(acme.id(), acme.as("ada"), approved.id()));
    rig.runDueJobs();

    assertReady(booking);
  }

  @Test
  void isMadeWhenThePersonalOneIsConnected() {
    Booking booking = rig.book(acme.member("grace"));
    rig.runDueJobs();

    rig.connectPersonal(acme.member("grace"), "grace@mail.example");

    assertReady(booking);
  }

  @Test
  void isMadeWhenTheHostBecomesReady() {
    rig.connectOrganization(acme);
    Booking booking = rig.book(acme.member("hugo"));
    rig.runDueJobs();
    rig.zoom().people().change("hugo@acme.example", user -> user.licensed(License.LICENSED));

    rig.foyer().connected().matchMember().handle(acme.id(), acme.member("hugo").id());
    rig.runDueJobs();

    assertReady(booking);
  }

  @Test
  void looksANewHostUpBeforeItSaysThatThereIsNoZoom() {
    rig.connectOrganization(acme);
    rig.zoom()
        .people()
        .add(
            Person.member(
                rig.zoom().people().accountOf("zoe@acme.example"), "Iago", "iago@acme.example"));
    acme.with("Iago Iglesias", "iago@acme.example", Role.MEMBER);
    rig.zoom()
        .script()
        .next(Operation.USER_BY_EMAIL, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE))
        .next(Operation.USER_BY_EMAIL, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    Booking booking = rig.book(acme.member("iago"));

    rig.runDueJobs();
    assertThat(waiting(booking).delay().reason()).isEqualTo(new ZoomNotNow(Obstacle.UNREACHABLE));

    rig.later(Duration.ofMinutes(1));
    assertReady(booking);
  }

  @Test
  void waitsWhileTheConnectionIsOfAnotherEnvironment() {
    rig.connectOrganization(acme);
    Booking booking = rig.book(carla);

    rig.ports().jobs().runDue(ZoomElsewhere.foyerOf(rig).jobs(), rig.clock().instant());

    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new NoUsableZoom(Readiness.CONNECTION_LAPSED));
  }

  @Test
  void fallsThroughToTheOrganizationsWhenThePersonalOneDies() {
    rig.connectOrganization(acme);
    rig.connectPersonal(carla, "carla.costa@mail.example");
    rig.zoom().uninstall("carla.costa@mail.example", ZoomApp.PERSONAL);
    rig.clock().advance(Duration.ofHours(1));
    Booking booking = rig.book(carla);

    rig.runDueJobs();
    rig.later(Duration.ofSeconds(2));

    assertThat(assertReady(booking).order().origin().owner().app()).isEqualTo(ZoomApp.ORGANIZATION);
    assertThat(rig.journal(acme)).contains(EntryKind.PERSONAL_LAPSED);
  }

  private Meeting.Waiting waiting(Booking booking) {
    return Expected.outcome(Meeting.Waiting.class, rig.meeting(booking));
  }

  private Meeting.Ready assertReady(Booking booking) {
    return Expected.outcome(Meeting.Ready.class, rig.meeting(booking));
  }
}
