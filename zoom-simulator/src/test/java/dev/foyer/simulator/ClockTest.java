package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.simulator.TestZoom.Tokens;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockTest extends SimulatorTest {

  private static final String ME = "/v2/users/me";

  @Test
  void standsStillAndRunsOnFromThere() {
    Instant stopped = move(Map.of("to", "2030-01-01T00:00:00Z", "frozen", true));
    Instant later = move(Map.of("advanceSeconds", 90));

    assertThat(stopped).isEqualTo("2030-01-01T00:00:00Z");
    assertThat(later).isEqualTo("2030-01-01T00:01:30Z").isEqualTo(now());
    assertThat(zoom.control("GET", "clock", Map.of()).json()).containsEntry("frozen", true);
    assertThat(move(Map.of("frozen", false))).isBetween(later, later.plusSeconds(30));
  }

  @Test
  void letsAccessTokensGrowOld() {
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);

    move(Map.of("advanceSeconds", 3600));

    assertThat(zoom.get(ME, zoe.access()).text("message")).isEqualTo("Access token is expired.");
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(200);
  }

  @Test
  void startsAHostsDailyAllowanceAnew() {
    move(Map.of("to", "2030-01-01T23:00:00Z", "frozen", true));
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    for (int i = 0; i < 100; i++) {
      zoom.call("POST", ME + "/meetings", zoe.access(), Map.of());
    }
    assertThat(zoom.call("POST", ME + "/meetings", zoe.access(), Map.of()).status()).isEqualTo(429);

    move(Map.of("advanceSeconds", 3599));
    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    Tokens fresh = TestZoom.tokens(zoom.refresh(zoe.refresh(), ORGANIZATION));
    move(Map.of("advanceSeconds", 1));

    assertThat(zoom.call("POST", ME + "/meetings", fresh.access(), Map.of()).status())
        .isEqualTo(201);
  }

  @Test
  void isMovedFromItsPageToo() {
    Instant before = now();

    zoom.form("/admin/clock", Map.of("advanceSeconds", "86400"), "");

    assertThat(now()).isAfterOrEqualTo(before.plusSeconds(86_400));
    assertThat(zoom.page("/").body()).contains("seconds ahead");
  }

  @Test
  void goesBackToRealTime() {
    move(Map.of("advanceSeconds", 86_400));

    assertThat(move(Map.of("to", Instant.now().toString()))).isBefore(Instant.now().plusSeconds(5));
  }

  private Instant move(Map<String, Object> how) {
    return Instant.parse(zoom.control("POST", "clock", how).text("now"));
  }

  private Instant now() {
    return Instant.parse(zoom.control("GET", "clock", Map.of()).text("now"));
  }
}
