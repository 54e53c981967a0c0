package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.web.whole.Acme;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A node is killed while it works on a meeting; another one then runs the same job. */
class KilledWhileProvisioningTest {
  private final Cluster cluster = Cluster.shared();
  private final Acme acme = cluster.acme();
  private final NodeProcess victim = cluster.victim();

  private ConnectedAcme connected;
  private Set<Long> before = Set.of();

  @BeforeEach
  void connect() {
    connected = ConnectedAcme.on(cluster);
    before = numbers(atZoom());
  }

  @AfterEach
  void leave() {
    victim.close();
    connected.leave();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_A_MEETING_IS_MADE", "AFTER_A_MEETING_IS_MADE"})
  void makesOneMeetingWhenKilledAroundTheCall(Point point) {
    Booking booking = acme.book(acme.ada());
    killAt(point, booking);
    assertThat(meeting(booking)).isInstanceOf(Meeting.Requested.class);

    goOnUntil(booking, Meeting.Ready.class);
    assertOneAt(booking.time().start(), booking);
  }

  @Test
  void showsTheNewTimeWhenKilledAfterZoomHasIt() {
    Booking booking = bookedAndReady();
    acme.reschedule(booking, Duration.ofHours(3));
    killAt(Point.AFTER_A_MEETING_IS_CHANGED, booking);

    goOnUntil(booking, Meeting.Ready.class);
    assertOneAt(booking.time().start().plus(Duration.ofHours(3)), booking);
  }

  @Test
  void leavesNothingOverWhenKilledAfterZoomHasDeleted() {
    Booking booking = bookedAndReady();
    acme.cancel(booking);
    killAt(Point.AFTER_A_MEETING_IS_DELETED, booking);

    goOnUntil(booking, Meeting.Removed.class);
    assertThat(acme.event(booking).leftovers()).isEmpty();
    assertThat(made()).isEmpty();
  }

  private Booking bookedAndReady() {
    Booking booking = acme.book(acme.ada());
    goOnUntil(booking, Meeting.Ready.class);
    return booking;
  }

  private void killAt(Point point, Booking booking) {
    victim.until(
        point, () -> victim.tell(NodeCommands.PROVISION, booking.organization(), booking.id()));
    victim.kill();
  }

  /** Another node runs the job, as the table of jobs would have it do. */
  private void goOnUntil(Booking booking, Class<? extends Meeting> state) {
    Job job =
        new Job(JobKind.PROVISION_MEETING, booking.organization().value(), booking.id().value());
    await()
        .atMost(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              cluster.here().parts().foyer().jobs().run(job);
              return state.isInstance(meeting(booking))
                  && acme.event(booking).leftovers().isEmpty();
            });
  }

  private Meeting meeting(Booking booking) {
    return acme.event(booking).meeting().orElseThrow();
  }

  private void assertOneAt(Instant start, Booking booking) {
    assertThat(made())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(Instant.parse(only.path("start_time").asString()))
                  .isEqualTo(start.truncatedTo(ChronoUnit.SECONDS));
              assertThat(only.path("host_id").asString())
                  .isEqualTo(cluster.zoom().userId("ada@acme.example"));
              assertThat(only.path("id").asLong())
                  .isEqualTo(((Meeting.Ready) meeting(booking)).details().meeting().value());
            });
  }

  private List<JsonNode> made() {
    return atZoom().stream()
        .filter(meeting -> !before.contains(meeting.path("id").asLong()))
        .toList();
  }

  private List<JsonNode> atZoom() {
    return cluster.zoom().control("GET", "meetings", "").path("meetings").values().stream()
        .filter(meeting -> !meeting.path("deleted").asBoolean())
        .toList();
  }

  private static Set<Long> numbers(List<JsonNode> meetings) {
    return meetings.stream()
        .map(meeting -> meeting.path("id").asLong())
        .collect(Collectors.toSet());
  }
}
