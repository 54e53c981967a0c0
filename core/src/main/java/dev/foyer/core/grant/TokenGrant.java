package dev.foyer.core.grant;

import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * A token pair. The refresh token is good for one use within 90 days; the access token for about an
 * hour.
 */
public record TokenGrant(
    Secret accessToken, Secret refreshToken, Instant accessExpiresAt, Scopes scopes) {

  /** How long before its end an access token counts as expired already: it errs early. */
  public static final Duration MARGIN = Duration.ofSeconds(60);

  public boolean usableAt(Instant now) {
    return now.isBefore(accessExpiresAt.minus(MARGIN));
  }
}
