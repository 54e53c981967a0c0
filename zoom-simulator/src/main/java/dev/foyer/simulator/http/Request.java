package dev.foyer.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a caller sent. It has no textual form, since it carries tokens, codes and secrets. */
public final class Request {

  private final String method;
  private final String path;
  private final String query;
  private final Map<String, String> headers;
  private final String body;
  private final Map<String, String> variables;

  private Request(
      String method,
      String path,
      String query,
      Map<String, String> headers,
      String body,
      Map<String, String> variables) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.variables = variables;
  }

  static Request read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query,
        headers,
        body,
        Map.of());
  }

  Request with(Map<String, String> variables) {
    return new Request(method, path, query, headers, body, variables);
  }

  /**
   * The same request as another method and path with a JSON body: how a form reaches the control
   * API.
   */
  public Request as(String method, String path, String body) {
    return new Request(method, path, "", headers, body, Map.of());
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }

  public String query() {
    return query;
  }

  public String body() {
    return body;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** A decoded part of the path, by its name in the route. */
  public String variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .orElseThrow(() -> new IllegalStateException("The route has no {" + name + "}"));
  }

  /** A parameter of the form or, failing that, of the query. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(form().get(name)).or(() -> queryParameter(name));
  }

  public Optional<String> queryParameter(String name) {
    return Optional.ofNullable(parameters(query).get(name));
  }

  public Map<String, String> form() {
    return header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded")
        ? parameters(body)
        : Map.of();
  }

  public Optional<String> cookie(String name) {
    return List.of(header("Cookie").orElse("").split(";")).stream()
        .map(String::trim)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  public boolean wantsHtml() {
    return header("Accept").orElse("").contains("text/html");
  }

  /** The name-value pairs of a query string or form, decoded, in their order. */
  public static Map<String, String> parameters(String encoded) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return encoded;
    }
  }
}
