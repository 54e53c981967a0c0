package dev.foyer.web.security;

import dev.foyer.web.security.Allowances.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody guess or flood what needs no sign-in. The address is the connection's, unless the
 * operator says which proxies to believe: what a client writes in headers counts for nothing.
 */
final class Throttle extends OncePerRequestFilter {

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  /** What is limited how; a request counts for each that it matches. */
  private record Guarded(RequestMatcher requests, Kind kind) {}

  private static final List<Guarded> GUARDED =
      List.of(
          new Guarded(PATHS.matcher("/connect/**"), Kind.OPENING),
          new Guarded(PATHS.matcher("/zoom/callback/**"), Kind.OPENING),
          new Guarded(PATHS.matcher(HttpMethod.POST, "/connect/**"), Kind.STARTING),
          new Guarded(PATHS.matcher(HttpMethod.POST, "/integrations/zoom/**"), Kind.STARTING),
          new Guarded(PATHS.matcher(HttpMethod.POST, "/sign-in"), Kind.SIGN_IN),
          new Guarded(PATHS.matcher("/password/**"), Kind.ONE_TIME_LINK),
          new Guarded(PATHS.matcher("/set-up/**"), Kind.ONE_TIME_LINK));

  private final Allowances allowances;

  Throttle(Allowances allowances) {
    this.allowances = allowances;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = refused(request);
    if (wait.isPresent()) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER, Long.toString(wait.get().plusSeconds(1).toSeconds()));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Duration> refused(HttpServletRequest request) {
    String client = ClientAddress.of(request.getRemoteAddr());
    return GUARDED.stream()
        .filter(guarded -> guarded.requests().matches(request))
        .flatMap(guarded -> allowances.refused(guarded.kind(), client).stream())
        .findFirst();
  }
}
