package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AMeeting;
import dev.foyer.core.location.EventType;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingCount;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That every {@link Meetings} counts them by the time at which they were first wanted. */
public abstract class MeetingCountsContract extends PortContract {
  private static final Duration DAY = Duration.ofDays(1);
  private static final MeetingCount MADE = new MeetingCount(1, 0, 0);
  private static final MeetingCount WAITING = new MeetingCount(0, 1, 0);
  private static final MeetingCount FAILED = new MeetingCount(0, 0, 1);

  @Test
  void countsByWhenTheyWereFirstWantedWhateverBecameOfThem() {
    Instant start = given.now();
    wanted(ada, start.minusNanos(1_000), meeting -> meeting);
    wanted(ada, start, meeting -> ready(meeting, start.plus(DAY)));
    wanted(ada, start.plus(DAY).minusNanos(1_000), meeting -> meeting);
    wanted(ada, start.plus(DAY), meeting -> failed(meeting, start.plus(DAY.multipliedBy(5))));
    wanted(ada, start.plus(DAY.multipliedBy(3)), meeting -> meeting);
    assertThat(counts(start, 3)).containsExactly(MADE.plus(WAITING), FAILED, MeetingCount.NONE);
    assertThat(
            ports().meetings().counts(other.id(), List.of(start, start.plus(DAY.multipliedBy(3)))))
        .containsExactly(MeetingCount.NONE);
  }

  @Test
  void countsDaysThatAreShorterOrLongerThanOthers() {
    Instant start = given.now();
    wanted(ada, start.plus(Duration.ofHours(23)), meeting -> meeting);
    List<Instant> edges =
        List.of(start, start.plus(Duration.ofHours(23)), start.plus(Duration.ofHours(48)));
    assertThat(ports().meetings().counts(acme.id(), edges))
        .containsExactly(MeetingCount.NONE, WAITING);
  }

  @Test
  void countsEveryState() {
    Instant start = given.now();
    assertThat(counted(meeting -> meeting)).isEqualTo(WAITING);
    assertThat(counted(meeting -> requested(meeting))).isEqualTo(WAITING);
    assertThat(counted(meeting -> ready(meeting, start))).isEqualTo(MADE);
    assertThat(
            counted(
                meeting ->
                    ready(meeting, start)
                        .notChanged(new WaitReason.OutOfReach(), Optional.empty(), start)))
        .isEqualTo(MADE);
    assertThat(
            counted(
                meeting ->
                    ready(meeting, start)
                        .outdated(
                            new FailReason.BookingStarted(new WaitReason.JustBooked()), 1, start)))
        .isEqualTo(MADE);
    assertThat(
            counted(
                meeting -> {
                  Meeting.Ready ready = ready(meeting, start);
                  return ready.strayed(
                      new SeenMeeting(
                          ready.order().origin().host(), "x", start, DAY, ready.details()),
                      "",
                      start);
                }))
        .isEqualTo(MADE);
    assertThat(counted(meeting -> ready(meeting, start).lost("", start))).isEqualTo(FAILED);
    assertThat(counted(meeting -> failed(meeting, start))).isEqualTo(FAILED);
    assertThat(counted(meeting -> meeting.removed(start))).isEqualTo(MeetingCount.NONE);
  }

  /** How one more meeting in this state counts. */
  private MeetingCount counted(Function<Meeting.Waiting, Meeting> state) {
    MeetingCount before = counts(given.now(), 1).getFirst();
    wanted(ada, given.now(), state);
    MeetingCount after = counts(given.now(), 1).getFirst();
    return new MeetingCount(
        after.made() - before.made(),
        after.waiting() - before.waiting(),
        after.failed() - before.failed());
  }

  private List<MeetingCount> counts(Instant start, int days) {
    List<Instant> edges =
        IntStream.rangeClosed(0, days).mapToObj(day -> start.plus(DAY.multipliedBy(day))).toList();
    return ports().meetings().counts(acme.id(), edges);
  }

  private void wanted(Member host, Instant at, Function<Meeting.Waiting, Meeting> state) {
    EventType eventType = given.anEventType().hostedBy(host).build();
    ports().eventTypes().add(eventType);
    Booking booking = given.aBooking().of(eventType).build();
    ports().bookings().add(booking);
    Meeting.Waiting waiting = new Meeting.Waiting(acme.id(), booking.id(), at, Delay.NOT_AT_ALL);
    ports().meetings().add(waiting);
    Meeting next = state.apply(waiting);
    if (!next.equals(waiting)) {
      assertThat(ports().meetings().replace(waiting, next)).isTrue();
    }
  }

  private Meeting.Requested requested(Meeting.Waiting meeting) {
    Booking booking = ports().bookings().find(acme.id(), meeting.booking()).orElseThrow();
    return given.aMeetingFor(booking).requested();
  }

  private Meeting.Ready ready(Meeting.Waiting meeting, Instant now) {
    return requested(meeting).ready(AMeeting.joinDetails(), now);
  }

  private static Meeting.Failed failed(Meeting.Waiting meeting, Instant now) {
    return meeting.fail(new FailReason.BookingStarted(meeting.delay().reason()), 0, now);
  }
}
