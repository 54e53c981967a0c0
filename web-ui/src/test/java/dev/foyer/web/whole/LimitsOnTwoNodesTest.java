package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoom's limits are kept by two nodes together, as fast as they allow. */
class LimitsOnTwoNodesTest {
  private static final EmailAddress DAN = new EmailAddress("dan@acme.example");

  /** What Zoom allows, with room for calls that a busy machine delays on their way. */
  private static final int ALLOWED = 20;

  private static final int PER_SECOND = 18;
  private static final int THREADS = 16;
  private static final int CALLS_EACH = 10;

  private static TwoNodes nodes;

  @BeforeAll
  static void start() {
    nodes = TwoNodes.start("limits", "foyer.limits.light=" + PER_SECOND);
  }

  @AfterAll
  static void stop() {
    nodes.close();
  }

  @BeforeEach
  void forgetCalls() {
    allow(1000);
    nodes.zoom().control("DELETE", "calls", "");
  }

  @Test
  void neverCallMoreThanZoomAllowsASecondAndHardlyLess() {
    Access access = nodes.access();
    allow(ALLOWED);
    nodes.onBoth(2, node -> untilDone(node, access));
    InstantSource clock = InstantSource.system();
    Instant begin = clock.instant();
    nodes.onBoth(
        THREADS,
        node -> {
          for (int call = 0; call < CALLS_EACH; call++) {
            untilDone(node, access);
          }
          return node;
        });
    nodes.assertThatZoomRefusedNone();
    Duration atBest = new Pace(PER_SECOND).between().multipliedBy(THREADS * CALLS_EACH - 1);
    assertThat(Duration.between(begin, clock.instant()))
        .isBetween(atBest, atBest.multipliedBy(110).dividedBy(100));
  }

  @Test
  void createAHundredMeetingsOfAHostAndParkTheOthers() {
    Access access = nodes.access();
    Order order = order();
    List<List<Obstacle>> obstacles = nodes.onBoth(10, node -> parked(node, access, order, 13));
    assertThat(obstacles.stream().flatMap(List::stream))
        .hasSize(30)
        .containsOnly(Obstacle.DAILY_LIMIT);
    assertThat(nodes.zoom().control("GET", "meetings", "").path("meetings").values()).hasSize(100);
    nodes.assertThatZoomRefusedNone();
  }

  private static List<Obstacle> parked(RealParts node, Access access, Order order, int meetings) {
    return Stream.generate(() -> created(node, access, order))
        .limit(meetings)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Obstacle> created(RealParts node, Access access, Order order) {
    ZoomAnswer<?> answer = node.part(ZoomMeetings.class).create(access, order);
    while (answer instanceof NotNow<?>(Obstacle why, _, _) && why == Obstacle.RATE_LIMITED) {
      answer = node.part(ZoomMeetings.class).create(access, order);
    }
    return answer instanceof NotNow<?>(Obstacle why, _, _) ? Optional.of(why) : Optional.empty();
  }

  private static Order order() {
    BookingTime time =
        new BookingTime(
            InstantSource.system().instant().plus(Duration.ofDays(2)),
            Duration.ofMinutes(30),
            ZoneOffset.UTC);
    return new Order(
        nodes.originOn(DAN),
        new Marker("foyer-of-this-test"),
        new MeetingPlan("Interview", time, List.of(), MeetingSummary.LEAVE_TO_ZOOM));
  }

  private static boolean untilDone(RealParts node, Access access) {
    ZoomAnswer<?> answer = node.part(ZoomUsers.class).byEmail(access, DAN);
    while (answer instanceof NotNow<?>(_, Optional<Instant> notBefore, _)) {
      Instant now = node.part(InstantSource.class).instant();
      Duration wait = Duration.between(now, notBefore.orElseThrow());
      if (wait.isPositive()) {
        node.part(Pause.class).pause(wait);
      }
      answer = node.part(ZoomUsers.class).byEmail(access, DAN);
    }
    return true;
  }

  private static void allow(int perSecond) {
    nodes.zoom().control("PUT", "settings", "{\"requestsPerSecond\":" + perSecond + "}");
  }
}
