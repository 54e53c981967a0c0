package dev.foyer.zoom;

import static dev.foyer.zoom.Simulation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.organization.MeetingSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zoom is told our instant, whatever the clocks of the booking's time zone do around it. */
class MeetingTimesTest {
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final Instant FROM = Instant.parse("2026-11-24T00:00:00Z");
  private static final Instant UNTIL = FROM.plus(Duration.ofDays(731));
  private static final List<Duration> AROUND =
      List.of(
          Duration.ofHours(-1),
          Duration.ofMinutes(-30),
          Duration.ofSeconds(-1),
          Duration.ZERO,
          Duration.ofMinutes(30),
          Duration.ofMinutes(59),
          Duration.ofHours(1));

  @TempDir private Path home = Path.of("");

  @Test
  void sendsOurInstantAroundEveryTransitionOfEveryZone() {
    List<MeetingPlan> plans = ZONES.stream().flatMap(this::plans).toList();
    assertThat(plans).hasSizeGreaterThan(1_000).allSatisfy(MeetingTimesTest::assertSent);
  }

  @Test
  void sendsOurInstantInEveryZoneWithoutTransitions() {
    assertThat(ZONES).allSatisfy(zone -> assertSent(plan(FROM, ZoneId.of(zone))));
    assertSent(plan(FROM, ZoneOffset.ofHoursMinutes(5, 45)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14T06:59:59Z, America/New_York",
    "2027-03-14T07:00:00Z, America/New_York",
    "2027-10-31T00:30:00Z, Europe/London",
    "2027-10-31T01:30:00Z, Europe/London",
    "2027-04-03T15:30:00Z, Australia/Lord_Howe",
    "2027-11-24T12:00:00Z, Asia/Kathmandu"
  })
  void arrivesAtOurInstantInZoom(Instant start, String zone) {
    try (Simulation zoom = new Simulation(home)) {
      Access zoe = zoom.access(ZoomApp.ORGANIZATION, "zoe@acme.example");
      ZoomUserId dan = new ZoomUserId(zoom.userId("dan@acme.example"));
      MeetingPlan plan = plan(start, ZoneId.of(zone));
      JoinDetails made = done(zoom.meetings().create(zoe, Samples.order(dan, plan)));
      assertThat(done(zoom.meetings().show(zoe, made.meeting())).start()).isEqualTo(start);

      MeetingPlan later = plan(start.plus(Duration.ofHours(1)), ZoneId.of(zone));
      done(zoom.meetings().update(zoe, dan, made.meeting(), later));
      assertThat(done(zoom.meetings().show(zoe, made.meeting())).start())
          .isEqualTo(later.time().start());
    }
  }

  private Stream<MeetingPlan> plans(String zone) {
    ZoneId id = ZoneId.of(zone);
    return Stream.iterate(
            id.getRules().nextTransition(FROM),
            next -> next != null && next.getInstant().isBefore(UNTIL),
            next -> id.getRules().nextTransition(next.getInstant()))
        .map(ZoneOffsetTransition::getInstant)
        .flatMap(instant -> AROUND.stream().map(instant::plus))
        .map(start -> plan(start, id));
  }

  private static MeetingPlan plan(Instant start, ZoneId zone) {
    return new MeetingPlan(
        "Interview",
        new BookingTime(start, Duration.ofMinutes(30), zone),
        List.of(),
        MeetingSummary.LEAVE_TO_ZOOM);
  }

  /** An instant that says its offset itself; the zone beside it is only how Zoom shows it. */
  private static void assertSent(MeetingPlan plan) {
    NewMeetingBody made = NewMeetingBody.of(Samples.order(Samples.HOST, plan));
    ChangedMeetingBody changed = ChangedMeetingBody.of(plan);
    assertThat(made.startTime()).endsWith("Z");
    assertThat(Instant.parse(made.startTime())).isEqualTo(plan.time().start());
    assertThat(Instant.parse(changed.startTime())).isEqualTo(plan.time().start());
    assertThat(changed.timezone()).isEqualTo(made.timezone()).isIn(ZONES);
  }
}
