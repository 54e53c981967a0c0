package dev.foyer.web.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulator from outside: somebody's consent in a browser, and its control API. */
public final class SimulatedZoom {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  public SimulatedZoom(String address) {
    this.address = URI.create(address);
  }

  public URI address() {
    return address;
  }

  /** Signs in as this user, allows, and tells the query with which Zoom sends the browser back. */
  public Map<String, String> consent(URI consentPage, String email) {
    String request = consentPage.getRawQuery();
    HttpResponse<String> signedIn =
        post("/oauth/sign-in", Map.of("user", userId(email), "request", request), "");
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> back =
        post("/oauth/consent", Map.of("decision", "allow", "request", request), cookie);
    return query(URI.create(back.headers().firstValue("Location").orElseThrow()));
  }

  /**
   * What this user sees instead where Zoom doesn't let approve: it leads nobody back from there.
   */
  public String refused(URI consentPage, String email) {
    String request = consentPage.getRawQuery();
    HttpResponse<String> signedIn =
        post("/oauth/sign-in", Map.of("user", userId(email), "request", request), "");
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> page =
        send(HttpRequest.newBuilder(consentPage).header("Cookie", cookie).GET());
    if (page.headers().firstValue("Location").isPresent()) {
      throw new IllegalStateException("Zoom would let " + email + " approve");
    }
    return page.body();
  }

  public String userId(String email) {
    return control("GET", "users", "").path("users").values().stream()
        .filter(user -> user.path("email").asString().equals(email))
        .map(user -> user.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  public JsonNode control(String method, String path, String body) {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(address.resolve("/control/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    return JsonMapper.shared().readTree(response.body().isEmpty() ? "{}" : response.body());
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String cookie) {
    String body =
        form.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> query(URI uri) {
    return Arrays.stream(uri.getQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
