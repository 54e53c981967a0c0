package dev.foyer.simulator;

import dev.foyer.simulator.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to a simulator over HTTP: as a browser, as an app, and as somebody at the controls. */
final class TestZoom {

  static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  static final String ORGANIZATION = "organization";
  static final String PERSONAL = "personal";

  record Tokens(String access, String refresh) {}

  private final URI base;
  private final HttpClient client = HttpClient.newHttpClient();

  TestZoom(URI base) {
    this.base = base;
  }

  // As a browser

  static Map<String, String> authorization(String app) {
    return Map.of(
        "response_type",
        "code",
        "client_id",
        clientId(app),
        "redirect_uri",
        redirectUri(app),
        "state",
        "st-1",
        "code_challenge",
        CHALLENGE,
        "code_challenge_method",
        "S256");
  }

  Reply open(Map<String, String> authorization, String cookie) {
    return send(
        request("/oauth/authorize?" + encoded(authorization))
            .header("Cookie", cookie)
            .header("Accept", "text/html"));
  }

  String signIn(String email) {
    Reply reply = form("/oauth/sign-in", Map.of("user", userId(email), "request", "x=y"), "");
    return reply.header("Set-Cookie").split(";")[0];
  }

  Reply decide(String decision, Map<String, String> authorization, String cookie) {
    Map<String, String> form = Map.of("decision", decision, "request", encoded(authorization));
    return send(posted("/oauth/consent", form).header("Cookie", cookie));
  }

  /** The code that somebody's consent brings. */
  String code(String email, String app) {
    Reply reply = decide("allow", authorization(app), signIn(email));
    return reply.header("Location").replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  // As an app

  Tokens connect(String email, String app) {
    return tokens(exchange(code(email, app), app));
  }

  Reply exchange(String code, String app) {
    return token(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            redirectUri(app),
            "code_verifier",
            VERIFIER),
        app);
  }

  Reply refresh(String refreshToken, String app) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), app);
  }

  Reply token(Map<String, String> form, String app) {
    return form("/oauth/token", form, basic(app, "simulated-" + app + "-secret"));
  }

  /** A refresh by somebody who waits no longer than this. */
  Reply impatiently(Duration patience, String refreshToken) {
    Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", refreshToken);
    return send(
        posted("/oauth/token", form)
            .header("Authorization", basic(ORGANIZATION, "simulated-organization-secret"))
            .timeout(patience));
  }

  Reply revoke(String accessToken, String app) {
    return form(
        "/oauth/revoke", Map.of("token", accessToken), basic(app, "simulated-" + app + "-secret"));
  }

  Reply get(String path, String accessToken) {
    return send(request(path).header("Authorization", "Bearer " + accessToken));
  }

  Reply call(String method, String path, String accessToken, Map<String, Object> body) {
    return send(
        request(path)
            .header("Authorization", "Bearer " + accessToken)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(Json.write(body))));
  }

  static Tokens tokens(Reply reply) {
    return new Tokens(reply.text("access_token"), reply.text("refresh_token"));
  }

  static String clientId(String app) {
    return "simulated-" + app + "-app";
  }

  static String redirectUri(String app) {
    return "http://localhost:8080/zoom/callback/" + app;
  }

  static String basic(String app, String secret) {
    String pair = clientId(app) + ":" + secret;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  // At the controls

  Reply control(String method, String path, Map<String, Object> body) {
    return send(
        request("/control/" + path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(Json.write(body))));
  }

  void settings(String name, Object value) {
    control("PUT", "settings", Map.of(name, value));
  }

  String userId(String email) {
    return control("GET", "users", Map.of()).list("users").stream()
        .filter(user -> email.equals(user.get("email")))
        .map(user -> String.valueOf(user.get("id")))
        .findFirst()
        .orElseThrow();
  }

  Map<String, Object> lastGrant() {
    List<Map<String, Object>> grants = control("GET", "grants", Map.of()).list("grants");
    return grants.stream()
        .filter(grant -> Boolean.FALSE.equals(grant.get("revoked")))
        .findFirst()
        .orElseThrow();
  }

  // Plain HTTP

  Reply form(String path, Map<String, String> form, String authorization) {
    HttpRequest.Builder request = posted(path, form);
    return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
  }

  Reply page(String path) {
    return send(request(path));
  }

  Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException dropped) {
      throw new UncheckedIOException(dropped);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  private HttpRequest.Builder posted(String path, Map<String, String> form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(form)));
  }

  static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
