package dev.foyer.simulator.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An authorization code that nobody has exchanged yet. */
public record Code(
    Credential value,
    String clientId,
    String userId,
    String redirectUri,
    List<String> scopes,
    @Nullable String challenge,
    @Nullable String challengeMethod,
    Instant expiresAt) {

  public Code {
    scopes = List.copyOf(scopes);
  }
}
