package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.MadeMeeting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("BR-50")
class MeetingIsMadeOnItsHostTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void addressesTheHostAndNeverTheAuthorizer() {
    rig.connectOrganization(acme);

    rig.book(acme.member("carla"));
    rig.book(acme.member("dan"));
    rig.runDueJobs();

    assertThat(rig.zoom().meetings())
        .extracting(MadeMeeting::host)
        .containsExactlyInAnyOrder(id("carla@acme.example"), id("dan@acme.example"));
  }

  @Test
  void givesEachBookingAMeetingOfItsOwnWithAllItTakesToJoin() {
    rig.connectOrganization(acme);
    Booking first = rig.book(acme.member("carla"));
    Booking second = rig.book(acme.member("carla"));

    rig.runDueJobs();

    assertThat(ready(first).details().meeting()).isNotEqualTo(ready(second).details().meeting());
    assertThat(ready(first).details())
        .satisfies(
            details -> {
              assertThat(details.joinLink()).hasScheme("https");
              assertThat(details.passcode()).isNotEmpty();
              assertThat(details.dialIns()).isNotEmpty();
            });
    assertThat(ready(first).order().origin().hostEmail()).hasToString("carla@acme.example");
  }

  @Test
  void asksForTheBookingsTimeAndNamesWhoBooked() {
    rig.connectOrganization(acme);
    Booking booking = rig.book(acme.member("carla"));

    rig.runDueJobs();

    MeetingPlan plan = rig.zoom().meetings().getFirst().plan();
    assertThat(plan.topic()).isEqualTo("Intro call · Ines Ibarra");
    assertThat(plan.time()).isEqualTo(booking.time());
    assertThat(plan.start().getNano()).isZero();
    assertThat(rig.zoom().meetings().getFirst().marker().value())
        .hasSizeLessThan(30)
        .doesNotContain(booking.id().toString());
  }

  @Test
  void makesItThroughThePersonalOneOnItsOwnUser() {
    rig.connectOrganization(acme);
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");
    Booking booking = rig.book(acme.member("carla"));

    rig.runDueJobs();

    assertThat(ready(booking).order().origin().owner().app()).isEqualTo(ZoomApp.PERSONAL);
    assertThat(rig.zoom().meetings())
        .extracting(MadeMeeting::host)
        .containsExactly(id("carla.costa@mail.example"));
  }

  @ParameterizedTest
  @MethodSource("otherLocations")
  void makesNoneForOtherLocations(Location location) {
    rig.connectOrganization(acme);
    BookEvent.Outcome.Booked booked =
        Expected.outcome(
            BookEvent.Outcome.Booked.class,
            rig.foyer()
                .events()
                .bookEvent()
                .handle(
                    new BookEvent.Command(
                        acme.id(),
                        acme.as("carla"),
                        rig.eventType(acme.member("carla"), location).id(),
                        new Invitee(
                            new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                        rig.clock().instant().plus(Duration.ofDays(1)),
                        ZoneId.of("Europe/Berlin"))));

    rig.runDueJobs();

    assertThat(booked.meeting()).isEmpty();
    assertThat(rig.zoom().meetings()).isEmpty();
  }

  static List<Location> otherLocations() {
    return List.of(
        new Location.Phone("+44 20 7946 0000"),
        new Location.InPerson("1 High Street"),
        new Location.Custom("https://meet.example/ada"));
  }

  @Test
  void cutsATopicWithoutBreakingACharacter() {
    MeetingPlan plan =
        new MeetingPlan(
            "a" + "😀".repeat(150),
            rig.given().aBooking().build().time(),
            List.of(),
            MeetingSummary.LEAVE_TO_ZOOM);

    assertThat(plan.topic()).hasSizeLessThanOrEqualTo(MeetingPlan.LONGEST_TOPIC);
    assertThat(plan.topic().codePoints())
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  @Test
  void listsEventsWithTheirMeetings() {
    rig.connectOrganization(acme);
    Booking booking = rig.book(acme.member("carla"));
    rig.book(acme.member("dan"));
    rig.runDueJobs();

    assertThat(events(new ListEvents.Whose.Hosted(acme.member("carla").id())))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.booking()).isEqualTo(booking);
              assertThat(event.host()).isEqualTo(acme.member("carla"));
              assertThat(event.meeting()).containsInstanceOf(Meeting.Ready.class);
              assertThat(event.managed()).isTrue();
            });
    assertThat(events(new ListEvents.Whose.Everybodys())).hasSize(2);
  }

  private List<Event> events(ListEvents.Whose whose) {
    return Expected.outcome(
            ListEvents.Outcome.Listed.class,
            rig.foyer()
                .events()
                .listEvents()
                .handle(
                    new ListEvents.Command(
                        acme.id(), acme.as("ada"), whose, Bookings.After.from(Instant.EPOCH), 50)))
        .events();
  }

  private ZoomUserId id(String email) {
    return rig.zoom().people().named(email).id();
  }

  private Meeting.Ready ready(Booking booking) {
    return Expected.outcome(Meeting.Ready.class, rig.meeting(booking));
  }
}
