package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.simulator.TestZoom.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWorldTest {

  private static final String MEETINGS = "/v2/users/me/meetings";

  @TempDir private Path home = Path.of("");

  @Test
  void remembersEverythingAfterARestart() {
    Tokens tokens;
    String meeting;
    String session;
    try (Simulator simulator = start()) {
      TestZoom zoom = new TestZoom(simulator.uri());
      tokens = zoom.connect("zoe@acme.example", ORGANIZATION);
      meeting = zoom.call("POST", MEETINGS, tokens.access(), Map.of()).text("id");
      session = zoom.signIn("zoe@acme.example");
      zoom.settings("autoApprove", true);
    }

    try (Simulator simulator = start()) {
      TestZoom zoom = new TestZoom(simulator.uri());
      assertThat(zoom.get("/v2/meetings/" + meeting, tokens.access()).status()).isEqualTo(200);
      assertThat(zoom.open(TestZoom.authorization(ORGANIZATION), session).header("Location"))
          .contains("?code=");
      assertThat(zoom.refresh(tokens.refresh(), ORGANIZATION).status()).isEqualTo(200);
    }
  }

  @Test
  void losesNothingThatWasAnsweredWhenKilled() throws Exception {
    Process child = child();
    TestZoom zoom = new TestZoom(address(child));
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens second = TestZoom.tokens(zoom.refresh(first.refresh(), ORGANIZATION));
    String meeting = zoom.call("POST", MEETINGS, second.access(), Map.of()).text("id");
    child.destroyForcibly().waitFor();

    try (Simulator simulator = start()) {
      TestZoom again = new TestZoom(simulator.uri());
      assertThat(simulator.runsElsewhere()).isFalse();
      assertThat(again.get("/v2/meetings/" + meeting, second.access()).status()).isEqualTo(200);
      assertThat(again.refresh(first.refresh(), ORGANIZATION).status()).isEqualTo(400);
      assertThat(again.refresh(second.refresh(), ORGANIZATION).status()).isEqualTo(200);
    }
  }

  @Test
  void tellsASecondProcessWhereTheFirstRuns() throws Exception {
    try (Simulator simulator = start()) {
      Process second = child();
      String said = second.inputReader().readLine();

      assertThat(said).isEqualTo("The Zoom simulator already runs at " + simulator.uri());
      assertThat(second.waitFor()).isZero();
    }
  }

  @Test
  void usesTheOneThatRunsInAnotherProcess() throws Exception {
    Process child = child();
    URI address = address(child);
    try (Simulator simulator = start()) {
      assertThat(simulator.runsElsewhere()).isTrue();
      assertThat(simulator.uri()).isEqualTo(address);
      assertThat(Simulator.running(home.resolve("zoom-simulator"))).contains(address);
    }
    assertThat(new TestZoom(address).page("/").status()).isEqualTo(200);
    child.destroyForcibly().waitFor();
  }

  @Test
  void usesTheOneThatRunsInThisProcessAndTakesOverWhenItEnds() {
    try (Simulator first = start()) {
      try (Simulator second = start()) {
        assertThat(second.runsElsewhere()).isTrue();
        assertThat(second.uri()).isEqualTo(first.uri());
      }
      assertThat(new TestZoom(first.uri()).page("/").status()).isEqualTo(200);
      try (Simulator third = start()) {
        assertThat(third.runsElsewhere()).isTrue();
      }
    }
    try (Simulator fourth = start()) {
      assertThat(fourth.runsElsewhere()).isFalse();
    }
  }

  private Simulator start() {
    return Simulator.start(SimulatorSettings.local(home, 0, SimulatorTest.PUBLIC_URL));
  }

  private Process child() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SimulatorMain.class.getName());
    builder.environment().put("FOYER_HOME", home.toString());
    builder.environment().put("FOYER_SIMULATOR_PORT", "0");
    builder.environment().put("FOYER_PUBLIC_URL", SimulatorTest.PUBLIC_URL.toString());
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static URI address(Process child) throws IOException {
    BufferedReader said = child.inputReader();
    return URI.create(said.readLine().replaceAll("Zoom simulator: (\\S+).*", "$1"));
  }
}
