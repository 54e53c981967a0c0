package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.Member;
import dev.foyer.web.whole.Acme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes look for due jobs in the same table. */
class JobsOnTwoNodesTest {

  private static final int BOOKINGS = 50;

  private static Cluster cluster;

  @BeforeAll
  static void startWorkers() {
    cluster = Cluster.start("jobs-on-two-nodes");
    NodeProcess one = cluster.startingWorker("one");
    NodeProcess other = cluster.startingWorker("other");
    one.ready();
    other.ready();
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void makesEachMeetingOnce() {
    Acme acme = cluster.acme();
    Member carla = acme.add("Carla Costa", "carla@acme.example");
    ConnectedAcme.on(cluster);
    List<Booking> bookings = Stream.generate(() -> acme.book(carla)).limit(BOOKINGS).toList();
    await()
        .atMost(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS)
        .untilAsserted(
            () ->
                assertThat(bookings)
                    .allMatch(
                        booking ->
                            acme.event(booking).meeting().orElseThrow() instanceof Meeting.Ready));
    assertThat(cluster.zoom().control("GET", "meetings", "").path("meetings").values())
        .hasSize(BOOKINGS);
    GoldenInvariant.holdsOn(cluster);
  }
}
