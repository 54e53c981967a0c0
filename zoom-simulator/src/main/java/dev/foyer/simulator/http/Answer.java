package dev.foyer.simulator.http;

import dev.foyer.simulator.json.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the caller. */
public final class Answer {

  private final int status;
  private final Map<String, String> headers;
  private final String body;

  private Answer(int status, Map<String, String> headers, String body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  public static Answer json(int status, Object value) {
    return of(status, "application/json;charset=UTF-8", Json.write(value));
  }

  public static Answer html(int status, String page) {
    return of(status, "text/html;charset=UTF-8", page)
        .with("Content-Security-Policy", PAGE_POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer");
  }

  public static Answer of(int status, String contentType, String body) {
    return new Answer(
        status, Map.of("Content-Type", contentType, "Cache-Control", "no-store"), body);
  }

  public static Answer nothing(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** Sends the browser on with a GET, whatever it came with. */
  public static Answer seeOther(URI location) {
    return nothing(303).with("Location", location.toString()).with("Cache-Control", "no-store");
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  public Answer with(Map<String, String> others) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.putAll(others);
    return new Answer(status, more, body);
  }

  public int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  String body() {
    return body;
  }

  // No form-action: browsers apply it to the redirect after the consent form as well.
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
}
