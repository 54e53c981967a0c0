package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is different where browsers come by https. */
class HttpsHeadersTest {

  @Test
  void bindsBrowsersToHttpsForAYear() throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    new AnswerHeaders(true, new PagePolicy(List.of("https://zoom.us", "https://*.zoom.us")))
        .doFilter(new MockHttpServletRequest(), answer, new MockFilterChain());
    assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("form-action 'self' https://zoom.us https://*.zoom.us;");
  }
}
