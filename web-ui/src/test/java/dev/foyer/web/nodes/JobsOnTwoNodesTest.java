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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes look for due jobs in the same table. */
class JobsOnTwoNodesTest {

  private static final int BOOKINGS = 50;

  private final Cluster cluster = Cluster.shared();
  private final ConnectedAcme connected = ConnectedAcme.on(cluster);
  private final List<NodeProcess> workers =
      Stream.of("worker-one", "worker-other").map(cluster::startingWorker).toList();

  @BeforeEach
  void awaitWorkers() {
    workers.forEach(NodeProcess::ready);
  }

  @AfterEach
  void leave() {
    workers.forEach(NodeProcess::close);
    connected.leave();
  }

  @Test
  void makesEachMeetingOnce() {
    Acme acme = cluster.acme();
    Member carla = acme.add("Carla Costa", "carla@acme.example");
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
