package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What an app sent along when it sent a browser here. */
final class AuthorizationRequest {

  private final String query;
  private final Map<String, String> parameters;

  AuthorizationRequest(String query) {
    this.query = query;
    this.parameters = Request.parameters(query);
  }

  String query() {
    return query;
  }

  String clientId() {
    return get("client_id").orElse("");
  }

  String redirectUri() {
    return get("redirect_uri").orElse("");
  }

  boolean asksForACode() {
    return get("response_type").orElse("").equals("code");
  }

  Optional<String> challenge() {
    return get("code_challenge");
  }

  /** How the challenge was made; Zoom takes a missing method for {@code plain}. */
  Optional<String> challengeMethod() {
    return challenge().map(made -> get("code_challenge_method").orElse("plain"));
  }

  /** Back to the app, with the state exactly as it came. */
  URI back(String name, String value) {
    String uri = redirectUri();
    StringBuilder location = new StringBuilder(uri).append(uri.contains("?") ? '&' : '?');
    location.append(name).append('=').append(encode(value));
    get("state").ifPresent(state -> location.append("&state=").append(encode(state)));
    return URI.create(location.toString());
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
