package dev.foyer.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.foyer.simulator.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An event endpoint that keeps what arrives and answers as told. */
final class Endpoint implements AutoCloseable {

  record Heard(String path, Map<String, String> headers, String body) {
    Map<String, Object> json() {
      return Json.object(body).orElseThrow();
    }

    String event() {
      return String.valueOf(json().get("event"));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> payload() {
      return (Map<String, Object>) json().get("payload");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String name) {
      return (Map<String, Object>) payload().get(name);
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    boolean signedWith(String secret) {
      String text = "v0:" + header("x-zm-request-timestamp") + ":" + body;
      return header("x-zm-signature").equals("v0=" + hmac(secret, text));
    }
  }

  record Said(int status, String body) {}

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private volatile Function<Heard, Said> answer = _ -> new Said(200, "");

  Endpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::hear);
    server.start();
  }

  String url(String app) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + app;
  }

  void says(int status) {
    answer = _ -> new Said(status, "");
  }

  void says(Function<Heard, Said> other) {
    answer = other;
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  List<String> events() {
    return heard.stream().map(Heard::event).toList();
  }

  void forget() {
    heard.clear();
    says(200);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Heard one = new Heard(exchange.getRequestURI().getPath(), headers, body);
      heard.add(one);
      Said said = answer.apply(one);
      byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
