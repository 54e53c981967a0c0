package dev.foyer.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Takes every request: faults first, then the route in the world's one transaction, then the
 * answer.
 */
public final class Front implements HttpHandler {

  /** Runs the work of a route so that what it changed is stored before its answer is known. */
  @FunctionalInterface
  public interface Transaction {
    Answer run(Supplier<Answer> work);
  }

  private static final System.Logger LOG = System.getLogger(Front.class.getName());

  private static final Answer FOREIGN =
      Answer.of(403, "text/plain;charset=UTF-8", "Not from another site.");

  private final Routes routes;
  private final Transaction transaction;
  private final Faults faults;
  private final Calls calls;
  private final InstantSource clock;
  private final Supplier<String> trackingIds;
  private final CountDownLatch closing = new CountDownLatch(1);

  public Front(
      Routes routes,
      Transaction transaction,
      Faults faults,
      Calls calls,
      InstantSource clock,
      Supplier<String> trackingIds) {
    this.routes = routes;
    this.transaction = transaction;
    this.faults = faults;
    this.calls = calls;
    this.clock = clock;
    this.trackingIds = trackingIds;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.read(exchange);
      if (!zooms(request)) {
        send(exchange, foreign(request) ? FOREIGN : work(request));
        return;
      }
      Optional<Fault> fault = faults.next(request);
      pause(fault.map(Fault::delay).orElse(0L));
      Optional<Answer> answer = underThe(fault, request);
      remember(request, answer);
      if (answer.isPresent()) {
        send(exchange, answer.get().with("x-zm-trackingid", trackingIds.get()));
      }
    }
  }

  /** Ends the delays of waiting calls. */
  public void close() {
    closing.countDown();
  }

  private Optional<Answer> underThe(Optional<Fault> weather, Request request) {
    if (weather.isEmpty()) {
      return Optional.of(work(request));
    }
    Fault fault = weather.get();
    if (fault.dropsBefore()) {
      return Optional.empty();
    }
    if (!fault.letsTheCallThrough()) {
      return fault.answer();
    }
    Answer usual = work(request);
    pause(fault.answerDelay());
    return fault.dropsAfter() ? Optional.empty() : fault.answer().or(() -> Optional.of(usual));
  }

  private Answer work(Request request) {
    try {
      return routes.waits(request)
          ? routes.answer(request)
          : transaction.run(() -> routes.answer(request));
    } catch (RuntimeException broken) {
      // The last resort: without it the caller would only see a closed connection.
      LOG.log(Level.ERROR, "The simulator broke at " + request.path(), broken);
      return Answer.of(500, "text/plain;charset=UTF-8", "The simulated Zoom is broken here.");
    }
  }

  private void pause(long millis) {
    try {
      if (millis > 0 && closing.await(millis, TimeUnit.MILLISECONDS)) {
        LOG.log(Level.DEBUG, "A delay ended early: the simulator is closing");
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void remember(Request request, Optional<Answer> answer) {
    String grantType =
        request.path().equals("/oauth/token") ? request.parameter("grant_type").orElse("") : "";
    int status = answer.map(Answer::status).orElse(0);
    calls.add(new Call(request.method(), request.path(), grantType, status, clock.instant()));
  }

  /** Whether a page of some other site wants to change the simulated world. */
  private static boolean foreign(Request request) {
    return !request.method().equals("GET")
        && request.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent();
  }

  private static boolean zooms(Request request) {
    return request.path().startsWith("/oauth/") || request.path().startsWith("/v2/");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
