package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason.NoUsableZoom;
import dev.foyer.core.meeting.WaitReason.ZoomNotNow;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("BR-51")
class MeetingIsDecidedAtTheStartTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");

  @Test
  void failsAtTheBookingsStart() {
    Booking booking = rig.book(carla, Duration.ofHours(3));
    rig.runDueJobs();

    rig.later(Duration.ofHours(3).minusNanos(1000));
    assertThat(waiting(booking).delay().reason())
        .isEqualTo(new NoUsableZoom(Readiness.NOT_CONNECTED));
    rig.later(Duration.ofNanos(1000));

    assertThat(failed(booking).reason())
        .isEqualTo(new FailReason.BookingStarted(new NoUsableZoom(Readiness.NOT_CONNECTED)));
    assertThat(rig.journal(acme)).endsWith(EntryKind.MEETING_FAILED);
    rig.connectOrganization(acme);
    assertThat(rig.zoom().meetings()).isEmpty();
  }

  @Test
  void failsAtTheBookingsStartEvenIfZoomWantedToBeAskedLater() {
    rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .next(
            Operation.CREATE_MEETING,
            new ScriptedAnswer.NotNow(
                Obstacle.RATE_LIMITED,
                Optional.of(rig.clock().instant().plus(Duration.ofHours(9)))));
    Booking booking = rig.book(carla, Duration.ofHours(3));
    rig.runDueJobs();

    rig.later(Duration.ofHours(3));

    assertThat(failed(booking).reason())
        .isEqualTo(new FailReason.BookingStarted(new ZoomNotNow(Obstacle.RATE_LIMITED)));
  }

  @Test
  void takesNoBookingOfThePast() {
    var eventType = rig.eventType(carla, new Location.Zoom());

    assertThat(
            rig.foyer()
                .events()
                .bookEvent()
                .handle(
                    new BookEvent.Command(
                        acme.id(),
                        acme.as("carla"),
                        eventType.id(),
                        new Invitee(
                            new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                        rig.clock().instant(),
                        ZoneId.of("America/New_York"))))
        .isEqualTo(new BookEvent.Outcome.StartsInThePast());
    assertThat(rig.journal(acme)).doesNotContain(EntryKind.EVENT_BOOKED);
  }

  @Test
  void waitsAsLongAsZoomSays() {
    rig.connectOrganization(acme);
    Instant then = rig.clock().instant().plus(Duration.ofHours(2));
    rig.zoom()
        .script()
        .next(
            Operation.CREATE_MEETING,
            new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED, Optional.of(then)));
    Booking booking = rig.book(carla);
    rig.runDueJobs();

    rig.later(Duration.ofHours(2).minusSeconds(1));
    assertThat(waiting(booking).delay().reason()).isEqualTo(new ZoomNotNow(Obstacle.RATE_LIMITED));
    rig.later(Duration.ofSeconds(1));
    assertReady(booking);
  }

  @Test
  void journalsANewReasonOnceAndNotEachLook() {
    Booking booking = rig.book(carla);
    rig.runDueJobs();
    for (int look = 0; look < 10; look++) {
      rig.later(Duration.ofMinutes(15));
    }

    assertThat(rig.journal(acme)).filteredOn(EntryKind.MEETING_WAITS::equals).hasSize(1);
    assertThat(waiting(booking).since()).isBefore(rig.clock().instant());
  }

  private Meeting.Waiting waiting(Booking booking) {
    return Expected.outcome(Meeting.Waiting.class, rig.meeting(booking));
  }

  private Meeting.Failed failed(Booking booking) {
    return Expected.outcome(Meeting.Failed.class, rig.meeting(booking));
  }

  private Meeting.Ready assertReady(Booking booking) {
    return Expected.outcome(Meeting.Ready.class, rig.meeting(booking));
  }
}
