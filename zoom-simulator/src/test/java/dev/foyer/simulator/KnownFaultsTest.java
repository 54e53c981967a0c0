package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.simulator.TestZoom.Tokens;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownFaultsTest extends SimulatorTest {

  private static final String ME = "/v2/users/me";

  private Tokens zoe = new Tokens("", "");

  @BeforeEach
  void connected() {
    zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
  }

  @Test
  void answersInXmlInHtmlOrNotInWordsAtAll() {
    order("xml", "rest");
    assertThat(zoom.get(ME, zoe.access()).body()).startsWith("<Error>");
    order("html", "token");
    Reply html = zoom.refresh(zoe.refresh(), ORGANIZATION);
    assertThat(html.status()).isEqualTo(502);
    assertThat(html.header("Content-Type")).isEqualTo("text/html");
    order("empty", "refresh");
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).body()).isEmpty();
    order("empty-error", "refresh");
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(500);

    assertThat(zoom.lastGrant()).containsEntry("rotations", 0).containsEntry("refresh_calls", 0);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(200);
  }

  @Test
  void refusesAGoodTokenForAMinuteOfItsClock() {
    order("unauthorized", "rest");

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.get(ME, zoe.access()).text("code")).isEqualTo("124");
    zoom.control("POST", "clock", Map.of("advanceSeconds", 61));

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(200);
    assertThat(zoom.control("GET", "faults", Map.of()).list("faults")).isEmpty();
  }

  @Test
  void losesTheAnswerAfterARotation() {
    order("lost-answer", "refresh");

    assertThatThrownBy(() -> zoom.refresh(zoe.refresh(), ORGANIZATION))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(zoom.lastGrant()).containsEntry("rotations", 1);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(400);
  }

  @Test
  void rotatesAtOnceAndAnswersLate() {
    order("late-answer", "refresh");

    assertThatThrownBy(() -> zoom.impatiently(Duration.ofMillis(500), zoe.refresh()))
        .hasCauseInstanceOf(HttpTimeoutException.class);

    assertThat(zoom.lastGrant()).containsEntry("rotations", 1);
  }

  @Test
  void isSilentAndDoesNothing() {
    order("silence", "refresh");

    assertThatThrownBy(() -> zoom.impatiently(Duration.ofMillis(500), zoe.refresh()))
        .hasCauseInstanceOf(HttpTimeoutException.class);

    assertThat(zoom.lastGrant()).containsEntry("rotations", 0);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(200);
  }

  @Test
  void hitsRefreshesAndLeavesExchangesAlone() {
    order("html", "refresh");

    zoom.connect("aron@acme.example", ORGANIZATION);

    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(502);
  }

  @Test
  void answersSlowly() {
    zoom.control("POST", "faults", Map.of("path", "/oauth/token", "answerDelayMillis", 120));
    long before = System.nanoTime();

    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(200);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(119));
  }

  @Test
  void knowsNoOtherKindsOrPlaces() {
    assertThat(zoom.control("POST", "faults/frogs", Map.of()).status()).isEqualTo(400);
    assertThat(zoom.control("POST", "faults/xml", Map.of("at", "sea")).status()).isEqualTo(400);
  }

  @Test
  void takesOrdersFromItsPageToo() {
    zoom.form("/admin/faults/html", Map.of("at", "rest"), "");

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(502);
  }

  private void order(String kind, String place) {
    assertThat(zoom.control("POST", "faults/" + kind, Map.of("at", place)).status()).isEqualTo(201);
  }
}
