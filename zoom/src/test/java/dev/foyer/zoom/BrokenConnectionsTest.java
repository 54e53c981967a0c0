package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.json.JsonMapper;

/** No answer at all: whether Zoom may have done it is what counts. */
class BrokenConnectionsTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final FaultReading FAULTS = new FaultReading(() -> ScriptedZoom.NOW);

  @Test
  void knowsThatNothingWasSentToAClosedPort() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertThat(obstacle(ask("http://127.0.0.1:" + closed))).isEqualTo(Obstacle.UNREACHABLE);
  }

  @Test
  void knowsThatNothingWasSentToAnUnknownHost() {
    assertThat(obstacle(ask("http://zoom.invalid"))).isEqualTo(Obstacle.UNREACHABLE);
  }

  @Test
  void knowsThatNothingWasSentBeforeTheConnectionStood() {
    for (IOException early :
        new IOException[] {
          new HttpConnectTimeoutException("slow"), new SSLHandshakeException("untrusted")
        }) {
      assertThat(obstacle(FAULTS.unanswered(new ResourceAccessException("", early))))
          .isEqualTo(Obstacle.UNREACHABLE);
    }
  }

  @Test
  void doesNotKnowWhatASilentZoomHasDone() {
    try (ScriptedZoom zoom = new ScriptedZoom(SHORT)) {
      zoom.plays(_ -> zoom.hang());
      assertThat(create(zoom)).isEqualTo(Obstacle.OUTCOME_UNKNOWN);
    }
  }

  @Test
  void givesABodyNoMoreTimeThanTheWholeCallHas() {
    try (ScriptedZoom zoom = new ScriptedZoom(SHORT)) {
      zoom.plays(
          exchange -> {
            exchange.sendResponseHeaders(201, 0);
            exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            zoom.hang();
          });
      assertThat(create(zoom)).isEqualTo(Obstacle.OUTCOME_UNKNOWN);
    }
  }

  @Test
  void doesNotKnowWhatAZoomThatHungUpHasDone() {
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      zoom.plays(_ -> {});
      assertThat(create(zoom)).isEqualTo(Obstacle.OUTCOME_UNKNOWN);
      assertThat(zoom.asked()).as("a creation is never repeated by itself").hasSize(1);
    }
  }

  @Test
  void doesNotKnowWhatWasDoneWhenTheAnswerBreaksOff() {
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      zoom.plays(
          exchange -> {
            exchange.sendResponseHeaders(201, 500);
            exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
          });
      assertThat(create(zoom)).isEqualTo(Obstacle.OUTCOME_UNKNOWN);
    }
  }

  private static Obstacle create(ScriptedZoom zoom) {
    return obstacle(
        zoom.meetings().create(Samples.ORGANIZATION, Samples.order(Samples.HOST, Samples.plan())));
  }

  private static ZoomAnswer<String> ask(String base) {
    JsonMapper json = JsonMapper.shared();
    UserCalls calls =
        new Wire(json, Turnstiles.transactions()).calls(UserCalls.class, () -> URI.create(base));
    return new Replies(json, FAULTS, Turnstiles.generous(InstantSource.system()))
        .ofApi(
            RestCall.light(Samples.ORGANIZATION, () -> calls.user(Samples.TOKEN, "me")),
            UserBody.class,
            user -> Optional.ofNullable(user.id()));
  }

  private static Obstacle obstacle(ZoomAnswer<?> answer) {
    return ((NotNow<?>) answer).why();
  }
}
