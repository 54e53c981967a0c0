package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AMeeting;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.location.EventType;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.MeetingSummary;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            new Delay(new WaitReason.ZoomNotNow(Obstacle.UNREACHABLE), 3, Optional.of(at(9))));
    Every.fieldDiffers(given.aMeetingFor(booking).waiting(), waiting, "organization", "booking");
    Every.fieldDiffers(Delay.NOT_AT_ALL, waiting.delay());
    assertThat(stored(waiting)).isEqualTo(waiting);
  }

  @Test
  void keepsEveryState() {
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    AMeeting personal =
        given.aMeetingFor(booking).through(given.aPersonalConnection().inGeneration(2).build());
    Meeting.Requested first = given.aMeetingFor(booking).requested();
    Meeting.Requested second = shifted(personal.requested(), 5);
    Every.fieldDiffers(first, second, "organization", "booking", "delay");
    Every.fieldDiffers(first.order().origin(), second.order().origin());
    Every.fieldDiffers(first.order().plan(), second.order().plan());
    Meeting.Ready full = second.ready(full(), at(6));
    Meeting.Ready bare = first.ready(bare(), at(7));
    FailReason refused = new FailReason.ZoomRefused(Refusal.NO_PERMISSION, "");
    List<Meeting> states =
        List.of(
            first,
            second,
            full,
            bare,
            full.notChanged(new WaitReason.OutOfReach(), Optional.of(at(1)), at(8)),
            bare.notChanged(new WaitReason.JustBooked(), Optional.empty(), at(9)),
            full.outdated(refused, 7, at(10)),
            full.strayed(seen(full.details()), "carla@acme.example", at(11)),
            bare.strayed(seen(bare.details()), "", at(12)),
            full.lost("", at(13)),
            bare.lost("carla@acme.example", at(14)),
            second.fail(refused, 3, at(15)),
            full.removed(at(16)),
            waiting.still(
                new WaitReason.NoUsableZoom(Readiness.NOT_CHECKED), Optional.empty(), at(17)));
    Meeting before = waiting;
    for (Meeting next : Every.variantOf(Meeting.class, states)) {
      before = replaced(before, next);
    }
  }

  @Test
  void keepsEveryReasonToWait() {
    List<WaitReason> reasons =
        new ArrayList<>(List.of(new WaitReason.JustBooked(), new WaitReason.OutOfReach()));
    Stream.of(Readiness.values()).map(WaitReason.NoUsableZoom::new).forEach(reasons::add);
    Stream.of(Obstacle.values()).map(WaitReason.ZoomNotNow::new).forEach(reasons::add);
    Stream.of(Refusal.values()).map(WaitReason.ConnectionRefused::new).forEach(reasons::add);
    Meeting before = stored(given.aMeetingFor(booking).waiting());
    for (WaitReason reason : Every.variantOf(WaitReason.class, reasons)) {
      Meeting next =
          new Meeting.Waiting(
              acme.id(),
              booking.id(),
              before.since().plusNanos(1_000),
              new Delay(reason, 7, Optional.empty()));
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
      before = replaced(before, before.fail(reason, 2, before.since().plusNanos(1_000)));
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
    Order order = requested.order();
    MeetingOrigin origin = order.origin();
    return new Meeting.Requested(
        acme.id(),
        booking.id(),
        at(micros),
        new Order(
            new MeetingOrigin(
                otto.id(), origin.grant(), origin.owner(), origin.host(), origin.hostEmail()),
            order.marker(),
            new MeetingPlan(
                "Ünother · 🚫",
                new BookingTime(at(44), Duration.ofSeconds(90), ZoneId.of("Asia/Kathmandu")),
                List.of(),
                MeetingSummary.OFF)),
        new Delay(new WaitReason.OutOfReach(), 2, Optional.of(at(3))));
  }

  private SeenMeeting seen(JoinDetails details) {
    return new SeenMeeting(
        new ZoomUserId("another"),
        "Mövéd",
        given.now().truncatedTo(ChronoUnit.SECONDS),
        Duration.ofMinutes(77),
        details);
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
