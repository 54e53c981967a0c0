package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Puts the credentials on a request at the last moment, so that nobody before could log them, and
 * logs method, path and status: never headers, bodies, queries or e-mail addresses.
 */
final class Courier implements ClientHttpRequestInterceptor {

  /** Request attribute: the access token, a {@link Secret}. */
  static final String ACCESS = "dev.foyer.zoom.access";

  /** Request attribute: the app that calls, {@link AppCredentials}. */
  static final String CLIENT = "dev.foyer.zoom.client";

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final Pattern EMAIL = Pattern.compile("[^/]+@[^/]+");

  private final Transactions transactions;

  Courier(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (transactions.inside()) {
      // A database connection would be held for as long as Zoom takes to answer.
      throw new IllegalStateException("Zoom is called within a transaction.");
    }
    if (request.getAttributes().get(ACCESS) instanceof Secret token) {
      request.getHeaders().setBearerAuth(token.reveal());
    }
    if (request.getAttributes().get(CLIENT) instanceof AppCredentials app) {
      request.getHeaders().setBasicAuth(app.clientId(), app.clientSecret().reveal());
    }
    long begin = System.nanoTime();
    ClientHttpResponse response = execution.execute(request, body);
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} {}{} -> {} after {} ms",
          request.getMethod(),
          request.getURI().getAuthority(),
          EMAIL.matcher(request.getURI().getPath()).replaceAll("…@…"),
          response.getStatusCode().value(),
          Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
    return response;
  }
}
