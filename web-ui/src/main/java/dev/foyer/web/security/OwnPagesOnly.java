package dev.foyer.web.security;

import dev.foyer.web.PublicUrl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what other sites make a browser send: anything that may change something, and the opening
 * of a WebSocket, has to come from our own pages. It stands beside the form tokens, and alone where
 * Vaadin checks none: at the sign-in and the push connection.
 */
final class OwnPagesOnly extends OncePerRequestFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final String ownOrigin;

  OwnPagesOnly(PublicUrl publicUrl) {
    this.ownOrigin = publicUrl.origin();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/zoom/webhooks/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean socket = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    boolean harmless = HARMLESS.contains(request.getMethod()) && !socket;
    if (harmless || isFromOwnPage(request, socket)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /**
   * Under our Referrer-Policy browsers write "null" as a form's Origin, so what they say of the
   * sites goes first. Who sends neither is no browser, and has no cookies to be misused.
   */
  private boolean isFromOwnPage(HttpServletRequest request, boolean socket) {
    return header(request, "Sec-Fetch-Site")
        .map(OWN_SITES::contains)
        .or(() -> header(request, "Origin").map(origin -> isOwn(origin, request)))
        .orElse(!socket);
  }

  private boolean isOwn(String origin, HttpServletRequest request) {
    String host = header(request, "Host").orElse("");
    return origin.equals(ownOrigin)
        || origin.equals("http://" + host)
        || origin.equals("https://" + host);
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
