package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AMeeting;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.location.EventType;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.member.Readiness;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That every {@link Meetings} keeps every state, reason and detail of a meeting. */
public abstract class MeetingStatesContract extends PortContract {
  private Booking booking;

  private Meetings meetings() {
    return ports().meetings();
  }

  @BeforeEach
  void book() {
    EventType eventType = given.anEventType().hostedBy(ada).build();
    ports().eventTypes().add(eventType);
    booking = given.aBooking().of(eventType).build();
    ports().bookings().add(booking);
  }

  @Test
  void keepsEveryFieldOfAWaitingOne() {
    Meeting.Waiting waiting =
        new Meeting.Waiting(
            acme.id(),
            booking.id(),
            given.now().plusNanos(1_000),
            new WaitReason.ZoomNotNow(Obstacle.UNREACHABLE),
            3);
    Every.fieldDiffers(given.aMeetingFor(booking).waiting(), waiting, "organization", "booking");
    assertThat(stored(waiting)).isEqualTo(waiting);
  }

  @Test
  void keepsEveryState() {
    List<Meeting> states = new ArrayList<>();
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    AMeeting organizations = given.aMeetingFor(booking);
    AMeeting personal =
        given.aMeetingFor(booking).through(given.aPersonalConnection().inGeneration(2).build());
    Meeting.Requested first = organizations.requested();
    Meeting.Requested second = shifted(personal.requested(), 5);
    Every.fieldDiffers(first, second, "organization", "booking", "tries");
    Every.fieldDiffers(first.origin(), second.origin());
    states.add(first);
    states.add(second);
    states.add(new Meeting.Ready(acme.id(), booking.id(), at(6), first.origin(), full()));
    states.add(new Meeting.Ready(acme.id(), booking.id(), at(7), second.origin(), bare()));
    states.add(second.fail(new FailReason.ZoomRefused(Refusal.NO_PERMISSION, ""), at(8)));
    states.add(waiting.still(new WaitReason.NoUsableZoom(Readiness.NOT_CHECKED), at(9)));
    Meeting before = waiting;
    for (Meeting next : Every.variantOf(Meeting.class, states)) {
      before = replaced(before, next);
    }
  }

  @Test
  void keepsEveryReasonToWait() {
    List<WaitReason> reasons = new ArrayList<>(List.of(new WaitReason.JustBooked()));
    Stream.of(Readiness.values()).map(WaitReason.NoUsableZoom::new).forEach(reasons::add);
    Stream.of(Obstacle.values()).map(WaitReason.ZoomNotNow::new).forEach(reasons::add);
    Stream.of(Refusal.values()).map(WaitReason.ConnectionRefused::new).forEach(reasons::add);
    Meeting before = stored(given.aMeetingFor(booking).waiting());
    for (WaitReason reason : Every.variantOf(WaitReason.class, reasons)) {
      Meeting next =
          new Meeting.Waiting(acme.id(), booking.id(), before.since().plusNanos(1_000), reason, 7);
      before = replaced(before, next);
    }
  }

  @Test
  void keepsEveryReasonToFail() {
    List<FailReason> reasons =
        new ArrayList<>(
            List.of(
                new FailReason.BookingStarted(new WaitReason.JustBooked()),
                new FailReason.BookingStarted(
                    new WaitReason.NoUsableZoom(Readiness.ZOOM_USER_DEACTIVATED)),
                new FailReason.BookingStarted(new WaitReason.ZoomNotNow(Obstacle.RATE_LIMITED))));
    Stream.of(Refusal.values())
        .map(why -> new FailReason.ZoomRefused(why, "Zoom's wörds: \"No.\" 🚫"))
        .forEach(reasons::add);
    Meeting before = stored(given.aMeetingFor(booking).waiting());
    for (FailReason reason : Every.variantOf(FailReason.class, reasons)) {
      Meeting next =
          new Meeting.Failed(acme.id(), booking.id(), before.since().plusNanos(1_000), reason);
      before = replaced(before, next);
    }
  }

  private Meeting replaced(Meeting before, Meeting next) {
    assertThat(meetings().replace(before, next)).isTrue();
    assertThat(meetings().find(acme.id(), booking.id())).contains(next);
    return next;
  }

  private Instant at(int micros) {
    return given.now().plusSeconds(1).plusNanos(micros * 1_000L);
  }

  private Meeting.Requested shifted(Meeting.Requested requested, int micros) {
    MeetingOrigin origin = requested.origin();
    return new Meeting.Requested(
        acme.id(), booking.id(), at(micros), origin, requested.marker(), requested.tries());
  }

  private static JoinDetails full() {
    return new JoinDetails(
        new ZoomMeetingId(Long.MAX_VALUE),
        URI.create("https://us02web.zoom.example/j/1?pwd=" + "p".repeat(400)),
        "ü\"1'",
        List.of(
            new DialIn("BR", "São Paulo", "+55 11 0000"),
            new DialIn("", "", "+1 2"),
            new DialIn("BR", "São Paulo", "+55 11 0000")));
  }

  private static JoinDetails bare() {
    return new JoinDetails(
        new ZoomMeetingId(1), URI.create("https://zoom.example/j/1"), "", List.of());
  }

  private Meeting.Waiting stored(Meeting.Waiting meeting) {
    meetings().add(meeting);
    assertThat(meetings().find(acme.id(), booking.id())).contains(meeting);
    return meeting;
  }
}
