package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.organization.EmailAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zoom answers 503 for a minute of the simulated clock, which the adapter's clock follows. */
class ZoomInTroubleTest {
  private static final int WANTED = 200;

  @TempDir private Path home = Path.of("");
  private Instant now = InstantSource.system().instant();
  private Simulation zoom;

  @BeforeEach
  void start() {
    zoom = new Simulation(home, () -> now);
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void hardlyCallsWhileZoomAnswersOnlyErrors() {
    Access zoe = zoom.access(ZoomApp.ORGANIZATION, "zoe@acme.example");
    Access nora = zoom.access(ZoomApp.ORGANIZATION, "nora@northwind.example");
    zoom.control("DELETE", "calls", "");
    zoom.control("POST", "faults", "{\"path\":\"^/v2/\",\"status\":503,\"seconds\":60}");
    Instant begin = now;
    for (int done = 0; done < WANTED; done++) {
      untilDone(done % 2 == 0 ? zoe : nora);
    }
    assertThat(Duration.between(begin, now))
        .isBetween(Duration.ofSeconds(60), Duration.ofMinutes(4));
    assertThat(zoom.control("GET", "calls", "").path("calls").size())
        .isGreaterThan(WANTED)
        .isLessThanOrEqualTo(WANTED * 11 / 10);
  }

  /** Asks as a job does: again when it was told to, or after the shortest back-off. */
  private void untilDone(Access access) {
    ZoomAnswer<?> answer = approver(access);
    while (answer instanceof NotNow<?>(_, var notBefore, _)) {
      Instant next = notBefore.orElse(now.plusSeconds(5));
      pass(Duration.between(now, next));
      answer = approver(access);
    }
    assertThat(answer).isInstanceOf(ZoomAnswer.Done.class);
  }

  private ZoomAnswer<?> approver(Access access) {
    pass(Duration.ofMillis(500));
    return zoom.users().byEmail(access, new EmailAddress("ada@acme.example"));
  }

  private void pass(Duration time) {
    now = now.plus(time);
    zoom.control("POST", "clock", "{\"to\":\"" + now + "\",\"frozen\":true}");
  }
}
