package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.ZoomEnvironment;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Where forms may lead. */
class ConsentOriginsTest {

  @Test
  void isTheSimulatorWhereverItListens() {
    assertThat(
            ConsentOrigins.of(
                ZoomEnvironment.SIMULATED,
                new MockEnvironment()
                    .withProperty("foyer.simulator.uri", "http://127.0.0.1:45678/")))
        .containsExactly("http://127.0.0.1:45678");
  }

  @Test
  void isEveryHostOfTheRealZoom() {
    assertThat(ConsentOrigins.of(new ZoomEnvironment("zoom.us"), new MockEnvironment()))
        .containsExactly("https://zoom.us", "https://*.zoom.us");
  }

  @Test
  void isTheNamedAuthorizationServerWithoutItsPath() {
    assertThat(
            ConsentOrigins.of(
                new ZoomEnvironment("zoomgov.com"),
                new MockEnvironment()
                    .withProperty("foyer.zoom.oauth-url", "https://ZoomGov.com:443/")))
        .containsExactly("https://zoomgov.com", "https://*.zoom.us");
  }
}
