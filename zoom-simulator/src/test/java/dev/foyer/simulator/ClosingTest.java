package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {

  @TempDir private Path home = Path.of("");

  @Test
  void waitsForNoEndpointAndNoRetry() throws InterruptedException {
    CountDownLatch patience = new CountDownLatch(1);
    Simulator simulator =
        Simulator.start(SimulatorSettings.local(home, 0, SimulatorTest.PUBLIC_URL));
    TestZoom zoom = new TestZoom(simulator.uri());
    try (Endpoint endpoint = new Endpoint()) {
      endpoint.says(heard -> silence(patience));
      zoom.control(
          "PATCH",
          "apps/simulated-organization-app",
          Map.of("eventEndpoint", endpoint.url(ORGANIZATION)));
      zoom.connect("zoe@acme.example", ORGANIZATION);
      zoom.control("PUT", "webhooks", Map.of("delayMillis", 0));
      zoom.control("PATCH", "users/aron@acme.example", Map.of("type", 1));
      await().until(() -> !endpoint.heard().isEmpty());
      long before = System.nanoTime();

      simulator.close();

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
      patience.countDown();
    }
    await().until(ClosingTest::nobodyWaitsForRetries);
  }

  private static boolean nobodyWaitsForRetries() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().equals("simulated-zoom-webhooks"));
  }

  private static Endpoint.Said silence(CountDownLatch patience) {
    try {
      patience.await();
      return new Endpoint.Said(200, "");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
