package dev.foyer.zoom;

import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a token answer straight into secrets, so that no object in between could print them. The
 * life of the access token counts from before the call: it errs early.
 */
record TokenReading(Instant asked) {

  private static final long USUAL_SECONDS = 3599;
  private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

  /** Empty if it lacks a token. */
  Optional<TokenGrant> grant(JsonNode body) {
    return secret(body, "refresh_token").flatMap(refresh -> grant(body, refresh));
  }

  /** An answer without a refresh token leaves the one that was used valid (RFC 6749, section 6). */
  Optional<TokenGrant> refreshed(JsonNode body, Secret used) {
    return grant(body, secret(body, "refresh_token").orElse(used));
  }

  private Optional<TokenGrant> grant(JsonNode body, Secret refresh) {
    long seconds = body.path("expires_in").asLong(USUAL_SECONDS);
    Instant expires = asked.plusSeconds(Math.clamp(seconds, 0, LONGEST_SECONDS));
    Scopes scopes = ScopeNames.withGranular(Scopes.parse(body.path("scope").asString("")));
    return secret(body, "access_token")
        .map(access -> new TokenGrant(access, refresh, expires, scopes));
  }

  private static Optional<Secret> secret(JsonNode body, String name) {
    JsonNode value = body.path(name);
    return value.isString() && !value.asString().isBlank()
        ? Optional.of(Secret.of(value.asString()))
        : Optional.empty();
  }
}
