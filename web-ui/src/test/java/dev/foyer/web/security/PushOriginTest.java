package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.web.inmemory.InMemoryWeb;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Vaadin's push takes any origin by itself (CWE-1385); ours only. */
@InMemoryWeb
class PushOriginTest {

  @LocalServerPort private int port;

  private WebSocket open(String origin) {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Origin", origin)
        .buildAsync(
            URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push"),
            new WebSocket.Listener() {})
        .join();
  }

  @Test
  void opensForOwnPages() {
    WebSocket socket = open("http://localhost:" + port);
    assertThat(socket.isOutputClosed()).isFalse();
    socket.abort();
  }

  @Test
  void refusesOtherSites() {
    assertThatThrownBy(() -> open("https://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class)
        .cause()
        .satisfies(
            refused ->
                assertThat(((WebSocketHandshakeException) refused).getResponse().statusCode())
                    .isEqualTo(403));
  }
}
