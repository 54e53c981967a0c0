package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.json.Json;

/** The token endpoint's refusals, word for word. */
final class OAuthErrors {

  private OAuthErrors() {}

  static Refused wrongClient() {
    return refused("Invalid client_id or client_secret", "invalid_client");
  }

  static Refused wrongCode(String code) {
    return refused("Invalid authorization code " + code, "invalid_request");
  }

  static Refused wrongRedirectUri() {
    return refused("Redirect URI mismatch.", "invalid_request");
  }

  static Refused wrongVerifier() {
    return refused("Invalid code verifier", "invalid_grant");
  }

  static Refused wrongToken() {
    return refused("Invalid Token!", "invalid_grant");
  }

  static Refused deadToken(int code, String reason) {
    return new Refused(
        Answer.json(400, Json.of("reason", reason, "error", "invalid_grant", "code", code)));
  }

  static Refused wrongGrantType() {
    return refused("Unsupported grant type", "unsupported_grant_type");
  }

  static Refused badRequest() {
    return refused("Bad Request", "invalid_request");
  }

  private static Refused refused(String reason, String error) {
    return new Refused(Answer.json(400, Json.of("reason", reason, "error", error)));
  }
}
