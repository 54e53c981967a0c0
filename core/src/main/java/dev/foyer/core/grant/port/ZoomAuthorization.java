package dev.foyer.core.grant.port;

import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Zoom's authorization server: OAuth 2.0 authorization code with PKCE (RFC 6749, RFC 7636). */
public interface ZoomAuthorization {
  ZoomEnvironment environment();

  /** Whether this Foyer has credentials for the app. Without them the app is "not set up". */
  boolean setUp(ZoomApp app);

  /**
   * Since when Zoom has been refusing this Foyer's own client id or secret, if it does: the
   * operator has to mend it, and no connection is to blame.
   */
  Optional<Instant> credentialsRefusedSince(ZoomApp app);

  /** How far Zoom's clock was ahead of ours when it last answered; negative if it was behind. */
  Optional<Duration> clockAhead();

  /** The scopes without which the app can't do its work. */
  Set<String> neededScopes(ZoomApp app);

  /** Where to send a browser for consent; {@code codeChallenge} is S256. */
  URI consentPage(ZoomApp app, Secret state, String codeChallenge);

  /** Exchanges a code, exactly once: after an unknown outcome it must not be tried again. */
  ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier);

  ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken);

  /**
   * Revokes the grant that this access token belongs to. Zoom uninstalls the app with it (BR-08).
   */
  ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken);
}
