package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.web.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What other sites make a browser send is refused before anybody reads it. */
class OwnPagesOnlyTest {

  private static final String OWN = "https://foyer.acme.example";

  private final OwnPagesOnly filter = new OwnPagesOnly(PublicUrl.of(OWN));

  private boolean passes(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    filter.doFilter(request, answer, chain);
    assertThat(answer.getStatus()).isEqualTo(chain.getRequest() == null ? 403 : 200);
    return chain.getRequest() != null;
  }

  private static MockHttpServletRequest post(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.addHeader("Host", "internal.acme.example:8080");
    return request;
  }

  private static MockHttpServletRequest socket() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/push");
    request.addHeader("Upgrade", "WebSocket");
    request.addHeader("Host", "internal.acme.example:8080");
    return request;
  }

  private static MockHttpServletRequest with(
      MockHttpServletRequest request, String header, String value) {
    request.addHeader(header, value);
    return request;
  }

  @Test
  void letsLookingPass() throws Exception {
    MockHttpServletRequest get = new MockHttpServletRequest("GET", "/connect/x");
    assertThat(passes(with(get, "Sec-Fetch-Site", "cross-site"))).isTrue();
  }

  @Test
  void letsOwnFormsPass() throws Exception {
    MockHttpServletRequest own = with(post("/sign-in"), "Sec-Fetch-Site", "same-origin");
    assertThat(passes(with(own, "Origin", "null"))).isTrue();
    assertThat(passes(with(post("/sign-in"), "Origin", OWN))).isTrue();
    assertThat(passes(with(post("/sign-in"), "Origin", "http://internal.acme.example:8080")))
        .isTrue();
  }

  @Test
  void refusesFormsOfOtherSites() throws Exception {
    assertThat(passes(with(post("/sign-in"), "Sec-Fetch-Site", "cross-site"))).isFalse();
    assertThat(passes(with(post("/sign-in"), "Sec-Fetch-Site", "same-site"))).isFalse();
    assertThat(passes(with(post("/sign-in"), "Origin", "https://evil.example"))).isFalse();
    assertThat(passes(with(post("/sign-in"), "Origin", "null"))).isFalse();
    MockHttpServletRequest lying = with(post("/sign-in"), "Sec-Fetch-Site", "cross-site");
    assertThat(passes(with(lying, "Origin", OWN))).isFalse();
  }

  @Test
  void letsWhoIsNoBrowserPost() throws Exception {
    assertThat(passes(post("/sign-in"))).isTrue();
  }

  @Test
  void opensPushToOwnPagesOnly() throws Exception {
    assertThat(passes(with(socket(), "Origin", OWN))).isTrue();
    assertThat(passes(with(socket(), "Origin", "https://evil.example"))).isFalse();
    assertThat(passes(socket())).isFalse();
  }

  @Test
  void leavesWebhooksToTheirSignature() throws Exception {
    assertThat(passes(with(post("/zoom/webhooks/x"), "Origin", "https://zoom.us"))).isTrue();
  }
}
