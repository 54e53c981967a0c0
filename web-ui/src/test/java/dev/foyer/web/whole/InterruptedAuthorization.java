package dev.foyer.web.whole;

import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The real adapter, with something happening between an answer to a refresh and its arrival. */
record InterruptedAuthorization(ZoomAuthorization zoom, Runnable afterTheAnswer)
    implements ZoomAuthorization {

  @Override
  public ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken) {
    ZoomAnswer<TokenGrant> answer = zoom.refresh(app, refreshToken);
    afterTheAnswer.run();
    return answer;
  }

  @Override
  public ZoomEnvironment environment() {
    return zoom.environment();
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return zoom.setUp(app);
  }

  @Override
  public Optional<Instant> credentialsRefusedSince(ZoomApp app) {
    return zoom.credentialsRefusedSince(app);
  }

  @Override
  public Optional<Duration> clockAhead() {
    return zoom.clockAhead();
  }

  @Override
  public Set<String> neededScopes(ZoomApp app) {
    return zoom.neededScopes(app);
  }

  @Override
  public URI consentPage(ZoomApp app, Secret state, String codeChallenge) {
    return zoom.consentPage(app, state, codeChallenge);
  }

  @Override
  public ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    return zoom.exchange(app, code, verifier);
  }

  @Override
  public ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken) {
    return zoom.revoke(app, accessToken);
  }
}
