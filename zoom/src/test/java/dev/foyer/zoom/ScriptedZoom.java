package dev.foyer.zoom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A Zoom that answers what it is told, in order, and remembers what it was asked. */
final class ScriptedZoom implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final Secret CLIENT_SECRET = Secret.of("canary-client-secret-7f3a9c");

  /** What Zoom was asked. */
  record Asked(String method, String uri, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /** How the scripted Zoom behaves once. */
  @FunctionalInterface
  interface Scene {
    void play(HttpExchange exchange) throws IOException;
  }

  private final Queue<Scene> script = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Transactions transactions = Turnstiles.transactions();
  private final HttpServer server;
  private final Duration deadline;

  ScriptedZoom() {
    this(Wire.WHOLE_CALL);
  }

  ScriptedZoom(Duration deadline) {
    this.deadline = deadline;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  ScriptedZoom answers(int status, String body) {
    return answers(status, Map.of("Content-Type", "application/json"), body);
  }

  ScriptedZoom answers(int status, Map<String, String> headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return plays(
        exchange -> {
          headers.forEach(exchange.getResponseHeaders()::set);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  ScriptedZoom plays(Scene scene) {
    script.add(scene);
    return this;
  }

  /** Waits until the test ends. */
  void hang() {
    try {
      closing.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  List<Asked> asked() {
    return asked;
  }

  /** Those in which Zoom mustn't be called. */
  Transactions transactions() {
    return transactions;
  }

  ZoomAuthorization authorization() {
    return new HttpZoomAuthorization(
        site(), wire().calls(OAuthCalls.class, this::uri), replies(), () -> NOW);
  }

  ZoomUsers users() {
    return new HttpZoomUsers(wire().calls(UserCalls.class, site().api()), replies());
  }

  ZoomMeetings meetings() {
    return new HttpZoomMeetings(wire().calls(MeetingCalls.class, site().api()), replies());
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private ZoomSite site() {
    return new ZoomSite(
        new ZoomEnvironment("scripted"),
        this::uri,
        () -> ZoomSite.under(uri(), "/v2/"),
        URI.create("https://foyer.example/"),
        Map.of(ZoomApp.ORGANIZATION, new AppCredentials("org-app", CLIENT_SECRET)),
        Map.of());
  }

  private Wire wire() {
    return new Wire(json(), transactions, deadline);
  }

  private static Replies replies() {
    return new Replies(json(), new FaultReading(() -> NOW), Turnstiles.generous(() -> NOW));
  }

  private static JsonMapper json() {
    return JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add(
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              body));
      Scene scene = script.poll();
      if (scene == null) {
        exchange.sendResponseHeaders(418, -1);
      } else {
        scene.play(exchange);
      }
    }
  }
}
