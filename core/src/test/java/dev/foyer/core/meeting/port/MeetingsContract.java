package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.fixture.AMeeting;
import dev.foyer.core.location.EventType;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Meetings} promises; how states are kept is {@link MeetingStatesContract}'s. */
public abstract class MeetingsContract extends PortContract {
  private Booking booking;

  private Meetings meetings() {
    return ports().meetings();
  }

  @BeforeEach
  void book() {
    booking = booked(ada, given.now().plus(Duration.ofDays(1)));
  }

  @Test
  void hidesMeetingsFromOtherOrganizations() {
    stored(given.aMeetingFor(booking).waiting());
    assertThat(meetings().find(other.id(), booking.id())).isEmpty();
    assertThat(meetings().of(other.id(), List.of(booking.id()))).isEmpty();
    assertThat(meetings().unfinished(other.id(), BookingId.BEFORE_ALL, 10)).isEmpty();
    assertThat(meetings().find(acme.id(), new BookingId(given.id()))).isEmpty();
  }

  @Test
  void refusesASecondMeetingOfABooking() {
    Meeting.Waiting first = stored(given.aMeetingFor(booking).waiting());
    assertThatThrownBy(() -> meetings().add(given.aMeetingFor(booking).waiting()))
        .isInstanceOf(RuntimeException.class);
    assertThat(meetings().find(acme.id(), booking.id())).contains(first);
  }

  @Test
  void findsThoseOfSeveralBookings() {
    List<Meeting.Waiting> all =
        Stream.generate(() -> booked(ada, given.now()))
            .limit(5)
            .map(found -> stored(given.aMeetingFor(found).waiting()))
            .toList();
    List<BookingId> asked =
        Stream.concat(all.stream().skip(1).map(Meeting::booking), Stream.of(booking.id())).toList();
    assertThat(meetings().of(acme.id(), asked))
        .containsExactlyInAnyOrderElementsOf(all.subList(1, 5));
    assertThat(meetings().of(acme.id(), List.of())).isEmpty();
  }

  @Test
  void tellsWhatIsUnfinishedPageByPage() {
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    Meeting requested = inState(given.aMeetingFor(booked(ada, given.now())).requested());
    inState(given.aMeetingFor(booked(ada, given.now())).ready());
    Meeting changing =
        inState(
            given
                .aMeetingFor(booked(ada, given.now()))
                .ready()
                .notChanged(new WaitReason.OutOfReach(), Optional.empty(), given.now()));
    Meeting.Waiting hopeless = given.aMeetingFor(booked(ada, given.now())).waiting();
    inState(
        hopeless.fail(new FailReason.BookingStarted(hopeless.delay().reason()), 0, given.now()));
    Meeting last = stored(given.aMeetingFor(booked(ada, given.now())).waiting());
    assertThat(meetings().unfinished(acme.id(), BookingId.BEFORE_ALL, 2))
        .containsExactly(waiting.booking(), requested.booking());
    assertThat(meetings().unfinished(acme.id(), requested.booking(), 3))
        .containsExactly(changing.booking(), last.booking());
  }

  @Test
  void refusesToReplaceWhatHasChanged() {
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    Meeting.Requested requested = given.aMeetingFor(booking).requested();
    Meeting.Waiting later =
        waiting.still(
            new WaitReason.NoUsableZoom(Readiness.NOT_CONNECTED),
            Optional.empty(),
            given.now().plusNanos(1_000));
    assertThat(meetings().replace(waiting, later)).isTrue();
    assertThat(meetings().replace(waiting, requested)).isFalse();
    assertThat(meetings().replace(later, requested)).isTrue();
    assertThat(meetings().replace(later, waiting)).isFalse();
    assertThat(meetings().find(acme.id(), booking.id())).contains(requested);
  }

  @Test
  void refusesToReplaceWhatWasNeverStored() {
    Meeting.Waiting unknown = given.aMeetingFor(booking).waiting();
    assertThat(meetings().replace(unknown, given.aMeetingFor(booking).requested())).isFalse();
    assertThat(meetings().find(acme.id(), booking.id())).isEmpty();
  }

  @Test
  void letsOneOfManyThreadsRequest() {
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    assertThat(
            Threads.successes(
                () -> {
                  Meeting.Requested mine = given.aMeetingFor(booking).requested();
                  return inOne(() -> meetings().replace(waiting, mine));
                }))
        .isEqualTo(1);
  }

  @Test
  void countsReadyOnesThroughTheOrganizationThatAreYetToCome() {
    Instant start = given.now().plus(Duration.ofDays(1));
    inState(given.aMeetingFor(booking).ready());
    inState(given.aMeetingFor(booked(ada, start)).ready());
    inState(given.aMeetingFor(booked(ada, start)).requested());
    inState(
        given
            .aMeetingFor(booked(ada, start))
            .through(given.aPersonalConnection().of(ada).build())
            .ready());
    inState(given.aMeetingFor(booked(otto, start)).ready());
    assertThat(meetings().countReadyThroughOrganization(acme.id(), start.minusNanos(1_000)))
        .isEqualTo(2);
    assertThat(meetings().countReadyThroughOrganization(acme.id(), start)).isZero();
  }

  @Test
  void tellsWhichAreNotAsTheyShouldBe() {
    Instant now = given.now();
    Booking over = booked(ada, now.minus(Duration.ofDays(1)));
    Booking cancelled = booked(ada, now.plusSeconds(60));
    ports().bookings().replace(cancelled, cancelled.cancelled());
    Meeting waiting = stored(given.aMeetingFor(booked(ada, now.plusSeconds(60))).waiting());
    Meeting lost =
        inState(given.aMeetingFor(booked(ada, now.plusSeconds(60))).ready().lost("", now));
    inState(given.aMeetingFor(booked(ada, now.plusSeconds(60))).ready());
    stored(given.aMeetingFor(over).waiting());
    stored(given.aMeetingFor(cancelled).waiting());
    assertThat(meetings().troubled(acme.id(), now, BookingId.BEFORE_ALL, 5))
        .containsExactly(waiting.booking(), lost.booking());
    assertThat(meetings().troubled(acme.id(), now, waiting.booking(), 5))
        .containsExactly(lost.booking());
    assertThat(meetings().troubled(acme.id(), now, BookingId.BEFORE_ALL, 1)).hasSize(1);
    assertThat(meetings().troubled(other.id(), now, BookingId.BEFORE_ALL, 5)).isEmpty();
  }

  @Test
  void tellsWhichHaveAMeetingInATime() {
    Instant start = given.now().plus(Duration.ofDays(1));
    Meeting ready = inState(given.aMeetingFor(booking).ready());
    Meeting lost = inState(given.aMeetingFor(booked(ada, start)).ready().lost("", start));
    stored(given.aMeetingFor(booked(ada, start)).waiting());
    inState(given.aMeetingFor(booked(ada, start.plusSeconds(1))).ready());
    Meetings.Window window = new Meetings.Window(start, start.plusSeconds(1));
    assertThat(meetings().made(acme.id(), window, BookingId.BEFORE_ALL, 5))
        .containsExactly(ready.booking(), lost.booking());
    assertThat(meetings().made(acme.id(), window, ready.booking(), 5))
        .containsExactly(lost.booking());
    assertThat(meetings().made(other.id(), window, BookingId.BEFORE_ALL, 5)).isEmpty();
  }

  @Test
  void findsOneByItsNumberInZoom() {
    Meeting ready = inState(given.aMeetingFor(booking).ready());
    ZoomMeetingId number = AMeeting.joinDetails().meeting();
    assertThat(meetings().numbered(acme.id(), number)).contains(ready);
    assertThat(meetings().numbered(other.id(), number)).isEmpty();
    assertThat(meetings().numbered(acme.id(), new ZoomMeetingId(1))).isEmpty();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Booking second = booked(ada, given.now());
    Meeting.Waiting waiting = stored(given.aMeetingFor(booking).waiting());
    inOneThatFails(
        () -> {
          meetings().add(given.aMeetingFor(second).waiting());
          meetings().replace(waiting, given.aMeetingFor(booking).requested());
        });
    assertThat(meetings().find(acme.id(), second.id())).isEmpty();
    assertThat(meetings().find(acme.id(), booking.id())).contains(waiting);
  }

  private Booking booked(Member host, Instant start) {
    EventType eventType = given.anEventType().hostedBy(host).build();
    ports().eventTypes().add(eventType);
    Booking made = given.aBooking().of(eventType).startingAt(start).build();
    ports().bookings().add(made);
    return made;
  }

  private Meeting.Waiting stored(Meeting.Waiting meeting) {
    meetings().add(meeting);
    return meeting;
  }

  private Meeting inState(Meeting state) {
    Meeting.Waiting waiting =
        stored(
            new Meeting.Waiting(
                state.organization(), state.booking(), given.now(), Delay.NOT_AT_ALL));
    assertThat(meetings().replace(waiting, state)).isTrue();
    return state;
  }
}
