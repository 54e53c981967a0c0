package dev.foyer.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One simulator for a test class, with the sample world made anew for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatorTest {

  static final URI PUBLIC_URL = URI.create("http://localhost:8080");

  private Simulator simulator;
  TestZoom zoom;

  @BeforeAll
  void start(@TempDir Path home) {
    simulator = Simulator.start(SimulatorSettings.local(home, 0, PUBLIC_URL));
    zoom = new TestZoom(simulator.uri());
  }

  @BeforeEach
  void sampleWorld() {
    zoom.control("POST", "reset", Map.of());
  }

  @AfterAll
  void close() {
    simulator.close();
  }
}
