package dev.foyer.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the protecting headers on every answer, errors included, before anybody writes it. Whoever
 * answers may replace one: Vaadin's page its policy, static files how long they may be kept.
 */
final class AnswerHeaders implements Filter {

  static final String POLICY = "Content-Security-Policy";

  private final boolean https;
  private final PagePolicy policy;

  AnswerHeaders(boolean https, PagePolicy policy) {
    this.https = https;
    this.policy = policy;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse answer) {
      protect(answer);
    }
    chain.doFilter(request, response);
  }

  private void protect(HttpServletResponse answer) {
    answer.setHeader(POLICY, policy.ofPlainPages());
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Cache-Control", "no-store");
    if (https) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
